import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { EnrollmentSessions } from '../graph/documents.ts';
import { officeToday } from '../kernel/format.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWriting } from '../kernel/i18n.ts';
import { useMay } from '../kernel/me.ts';
import type { Row } from '../kernel/noun.ts';
import { Section, ToneChip } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { colours } from '../kernel/theme.ts';
import { EnumChip, TwoLines } from '../kernel/Value.tsx';
import { AttendanceSheet } from './attendance-sheet.tsx';

const fields = ['number', 'day', 'hours', 'topic'];

/** How many sessions somebody attended; what is missing for a pass is told by tone and word. */
export function Attended({ row }: { row: Row }) {
  const t = useTranslate(), { attendance, status } = row;
  if (!attendance || !['APPROVED', 'COMPLETED'].includes(status)) return <>–</>;
  const { attended, sessions, held, enough } = attendance;
  return <Box sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center', flexWrap: 'wrap' }}><span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{attended} / {sessions}</span>{held >= sessions && <ToneChip tone={enough ? 'good' : 'bad'} label={t(enough ? 'attendance.enough' : 'attendance.too_few')} />}</Box>;
}

/** The sessions of an offering: planned until a result is given, marked once they were held. */
export function Sessions() {
  const offering = useRecordContext<Row>(), may = useMay('OfferingSession'), marks = useMay('Attendance'), t = useTranslate(), write = useWriting(), [marking, mark] = useState<Row>(), me = marks.read && may.create;
  const count = offering?.['sessions'].totalCount ?? 0, open = ['PLANNED', 'OPEN', 'CLOSED'].includes(offering?.['status']) && may.create;
  if (!offering || !(count > 0 || open)) return null;
  return (
    <>
      <Related noun="OfferingSession" target="offering" perPage={50} sort={{ field: 'number', order: 'ASC' }} rowClick={false} fields={open ? fields : undefined} defaults={{ number: count + 1, day: offering['startsOn'], hours: 2 }}
        columns={[{ source: 'topic', render: row => <TwoLines strong top={`${row['number']}. ${row['topic']}`} bottom={write.day(row['day'])} /> }, 'hours', { source: 'present', render: row => (row['marked'] ? `${row['present']} / ${row['marked']}` : '–'), align: 'right' },
          ...(me ? [{ source: 'marked', label: 'attendance.sheet', render: (row: Row) => row['day'] <= officeToday() && <Button size="small" variant={row['marked'] ? 'text' : 'outlined'} onClick={() => mark(row)} aria-label={`${t('attendance.mark')}: ${row['topic']}`}>{t('attendance.mark')}</Button> }] : [])]} />
      {marking && <AttendanceSheet session={marking} offering={offering.id} onClose={() => mark(undefined)} />}
    </>
  );
}

/** The sessions of somebody’s place, and to which of them they came. */
export function MySessions() {
  const enrollment = useRecordContext<Row>(), t = useTranslate(), write = useWriting(), graph = useDataProvider<Graph>(), tally = enrollment?.['attendance'];
  const { data } = useQuery({ queryKey: ['enrollmentSessions', enrollment?.id], enabled: !!tally, queryFn: () => graph.query(EnrollmentSessions, { id: enrollment!.id }).then(d => d.enrollment) });
  if (!tally || !data) return null;
  const came = new Map(data.attendances.nodes.map(a => [a.session.id, a]));
  return (
    <Section flush title={t('attendance.title')} note={t('attendance.asked', { required: tally.ruleApplied.value, law: tally.ruleApplied.instrument })} actions={<Attended row={enrollment!} />}>
      {data.offering.sessions.nodes.map(({ id, number, topic, day, hours }) => (
        <Box key={id} sx={{ display: 'flex', gap: 1.5, alignItems: 'center', justifyContent: 'space-between', px: 2, py: 1, '& + &': { borderTop: `1px solid ${colours.line}` } }}>
          <TwoLines top={`${number}. ${topic}`} bottom={[write.day(day), `${hours} JP`, came.get(id) && t('attendance.by', { name: came.get(id)!.markedBy })].filter(Boolean).join(' · ')} />
          {came.has(id) ? <EnumChip type="AttendanceState" value={came.get(id)!.state} /> : <Box component="span" sx={{ color: 'text.secondary', fontSize: 13, whiteSpace: 'nowrap' }}>{t(day <= officeToday() ? 'attendance.unmarked' : 'attendance.coming')}</Box>}
        </Box>
      ))}
    </Section>
  );
}
