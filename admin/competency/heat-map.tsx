import { Box } from '@mui/material';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { GapMapData } from '../graph/documents.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { colours } from '../kernel/theme.ts';

export type Matrix = GapMapData['gapMatrix'];
interface Sum { people: number; lacking: number }

/** From none to nearly all: one hue growing darker, so that it reads without colours as well; every cell prints its number. */
const steps = [
  { most: 0, ground: '#F4F7FA', ink: colours.ink }, { most: 10, ground: '#FFF6DB', ink: colours.ink }, { most: 25, ground: '#FEE3A6', ink: colours.ink }, { most: 40, ground: '#FBC26A', ink: colours.ink },
  { most: 60, ground: '#EE9A3A', ink: '#111D30' }, { most: 80, ground: '#B5520F', ink: '#FFFFFF' }, { most: 100, ground: '#7F2F08', ink: '#FFFFFF' },
] as const;
const shareOf = ({ people, lacking }: Sum) => (people ? (100 * lacking) / people : 0);
const stepOf = (share: number) => steps.find(s => share <= s.most) ?? steps[6];

interface HeatMapProps { matrix: Matrix; worstFirst: boolean; unitLink: (unit: string) => string; cellLink: (competency: string, unit?: string) => string; label: string }

/** Units against competencies: a table whose every cell says how many of those who need a competency lack it. Arrow keys move between the cells. */
export function HeatMap({ matrix: { competencies, rows, unit }, worstFirst, unitLink, cellLink, label }: HeatMapProps) {
  const t = useTranslate(), words = useWords(), write = useWriting(), table = useRef<HTMLTableElement>(null);
  const { ordered, totals } = useMemo(() => {
    const totals = new Map<string, Sum>(), whole = new Map(rows.map(row => [row, row.cells.reduce((sum, c) => ({ people: sum.people + c.people, lacking: sum.lacking + c.lacking }), { people: 0, lacking: 0 })]));
    for (const { cells } of rows) for (const c of cells) { const sum = totals.get(c.competency.id) ?? { people: 0, lacking: 0 }; totals.set(c.competency.id, { people: sum.people + c.people, lacking: sum.lacking + c.lacking }); }
    return { totals, ordered: worstFirst ? [...rows].sort((a, b) => shareOf(whole.get(b)!) - shareOf(whole.get(a)!)) : rows };
  }, [rows, worstFirst]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-at]'), [r = 0, c = 0] = from?.dataset['at']?.split(':').map(Number) ?? [];
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    if (!from || !step) return;
    event.preventDefault();
    for (let row = r + step[0]!, column = c + step[1]!; row >= -1 && row < ordered.length && column >= 0 && column < competencies.length; row += step[0]!, column += step[1]!) {
      const next = table.current?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`);
      if (!next) continue;
      from.tabIndex = -1; next.tabIndex = 0; next.focus(); next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return;
    }
  };

  const cell = (row: number, column: number, sum: Sum | undefined, name: string, to: string, average?: number) => {
    const competency = competencies[column]!;
    if (!sum?.people) return <td key={competency.id} className="none"><span className="unseen">{t('gaps.not_asked')}</span><span aria-hidden>·</span></td>;
    const share = shareOf(sum), { ground, ink } = stepOf(share), about = t('gaps.cell', { unit: name, competency: competency.name, lacking: write.number(sum.lacking), people: write.number(sum.people), share: write.number(share, { maximumFractionDigits: 0 }) });
    return (
      <td key={competency.id} style={{ background: ground, color: ink }}>
        <Link to={to} data-at={`${row}:${column}`} tabIndex={row === -1 && column === 0 ? 0 : -1} aria-label={about} title={average === undefined ? about : `${about} ${t('gaps.average', { levels: write.number(average, { maximumFractionDigits: 1 }) })}`}>
          <b>{write.number(share, { maximumFractionDigits: 0 })}%</b><small>{write.number(sum.lacking)}/{write.number(sum.people)}</small>
        </Link>
      </td>
    );
  };

  return (
    <Box>
      <Box sx={frame} tabIndex={0} role="region" aria-label={label}>
        <table ref={table} onKeyDown={onKeyDown}>
          <caption className="unseen">{label}. {t('gaps.keys')}</caption>
          <thead>
            <tr>
              <th scope="col" className="corner">{t('gaps.unit')}</th>
              {competencies.map(({ id, name, kind }) => <th key={id} scope="col" title={words.value('CompetencyKind', kind)}><span>{name}</span></th>)}
            </tr>
          </thead>
          <tbody>
            <tr className="all">
              <th scope="row"><span>{t('gaps.all_units')}</span><small>{unit?.name}</small></th>
              {competencies.map(({ id }, column) => cell(-1, column, totals.get(id), t('gaps.all_units'), cellLink(id)))}
            </tr>
            {ordered.map((row, r) => {
              const cells = new Map(row.cells.map(c => [c.competency.id, c]));
              return (
                <tr key={`${row.unit.id}${row.subtree}`}>
                  <th scope="row">{row.subtree ? <Link to={unitLink(row.unit.id)}>{row.unit.name}</Link> : <span>{row.unit.name}</span>}<small>{row.subtree ? words.value('UnitKind', row.unit.kind) : t('gaps.directly')}</small></th>
                  {competencies.map(({ id }, column) => cell(r, column, cells.get(id), row.unit.name, cellLink(id, row.unit.id), cells.get(id)?.averageShortfall))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Box>
      <Legend />
    </Box>
  );
}

function Legend() {
  const t = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', px: 2, py: 1.25, borderTop: `1px solid ${colours.line}`, fontSize: 12.5, color: 'text.secondary' }}>
      <span>{t('gaps.legend')}</span>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, listStyle: 'none', m: 0, p: 0 }}>
        {steps.map(({ most, ground }, i) => <Box component="li" key={most} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}><Box aria-hidden sx={{ width: 18, height: 14, borderRadius: '3px', bgcolor: ground, border: '1px solid #C9D3DF' }} />{i === 0 ? '0%' : `≤ ${most}%`}</Box>)}
      </Box>
    </Box>
  );
}

const frame = {
  overflow: 'auto', maxHeight: { xs: '72vh', md: 'calc(100vh - 300px)' }, minHeight: 280, scrollbarWidth: 'thin', position: 'relative',
  '& .unseen': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)', whiteSpace: 'nowrap' },
  '& table': { borderCollapse: 'separate', borderSpacing: 0, fontSize: 13 },
  '& thead th': { position: 'sticky', top: 0, zIndex: 2, bgcolor: '#F8FAFC', borderBottom: `1px solid ${colours.line}`, verticalAlign: 'bottom', width: 98, minWidth: 98, p: '8px 4px', fontSize: 11.5, lineHeight: 1.25, fontWeight: 600, color: colours.ink, textAlign: 'center' },
  '& thead th span': { display: '-webkit-box', WebkitLineClamp: 5, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'break-word' },
  '& thead th.corner': { left: 0, zIndex: 3, textAlign: 'left', width: { xs: 128, sm: 250 }, minWidth: { xs: 128, sm: 250 }, px: { xs: 1, sm: 2 }, borderRight: `1px solid ${colours.line}` },
  '& tbody th': { position: 'sticky', left: 0, zIndex: 1, bgcolor: '#fff', textAlign: 'left', fontWeight: 500, px: { xs: 1, sm: 2 }, py: 0.75, borderBottom: '1px solid #EDF1F5', borderRight: `1px solid ${colours.line}`, lineHeight: 1.25, overflowWrap: 'anywhere' },
  '& tbody th small': { display: 'block', color: 'text.secondary', fontWeight: 400, fontSize: 11.5 },
  '& tbody th a': { color: colours.brand, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& tr.all th, & tr.all td': { borderBottom: `2px solid ${colours.line}` }, '& tr.all th': { fontWeight: 700 },
  '& td': { p: 0, textAlign: 'center', borderBottom: '1px solid #fff', borderRight: '1px solid #fff', height: 44 },
  '& td.none': { color: '#6B7A90', bgcolor: '#fff' },
  '& td a': { display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', height: '100%', minHeight: 44, color: 'inherit', textDecoration: 'none', lineHeight: 1.15, '&:hover': { outline: `2px solid ${colours.navy}`, outlineOffset: -2 }, '&:focus-visible': { outline: `3px solid ${colours.navy}`, outlineOffset: -3 } },
  '& td b': { fontSize: 13.5, fontVariantNumeric: 'tabular-nums' }, '& td small': { fontSize: 11, fontVariantNumeric: 'tabular-nums' },
} as const;
