import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, Button, Skeleton, Tab, Tabs } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { ShowBase, useResourceContext, useResourceDefinition, useShowContext, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { Fault } from './Faults.tsx';
import { useWords } from './i18n.ts';
import { useMay } from './me.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { nounOf, representationOf, type Row } from './noun.ts';
import { type Crumb, PageHeader, Section, useAreaOf } from './Page.tsx';
import { Timeline } from './Timeline.tsx';
import { EnumChip, Facts, type FactSpec } from './Value.tsx';

export interface TabSpec { name: string; label: string; content: ReactNode; hidden?: boolean }
export interface NounShowProps {
  /** Facts of the first card. */
  facts: FactSpec[];
  children?: ReactNode;
  tabs?: TabSpec[];
  actions?: (record: Row) => ReactNode;
  /** Whether the pencil may be shown for this record. */
  editable?: (record: Row) => boolean;
  title?: (record: Row) => string;
  crumbs?: (record: Row) => Crumb[];
  note?: (record: Row) => ReactNode;
  timeline?: boolean;
  hideMoves?: string[];
}

/** The page of a record: what it is, what can be done with it, what happened to it. */
export function NounShow(props: NounShowProps) {
  return <ShowBase queryOptions={{ onError: () => undefined }}><ShowPage {...props} /></ShowBase>;
}

function ShowPage({ facts, children, tabs, actions, editable, title, crumbs, note, timeline = true, hideMoves }: NounShowProps) {
  const noun = useResourceContext()!, { record, error, refetch } = useShowContext<Row>(), words = useWords(), t = useTranslate(), may = useMay(noun), area = useAreaOf(noun), { hasEdit, hasList } = useResourceDefinition(), status = nounOf(noun).fields['status'];
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (!record) return <><Skeleton variant="text" width={320} height={44} /><Skeleton variant="rounded" height={220} /></>;
  return (
    <>
      <PageHeader title={title ? title(record) : representationOf(noun, record)} crumbs={[...(area && t(`areas.${area}`) !== words.noun(noun, 2) ? [{ label: t(`areas.${area}`) }] : []), ...(hasList ? [{ label: words.noun(noun, 2), to: `/${noun}` }] : []), ...(crumbs?.(record) ?? [])]}
        note={note?.(record)} chip={status?.of === 'enum' && record['status'] ? <EnumChip type={status.type} value={record['status']} /> : undefined}
        actions={<>{hasEdit && may.update && (editable?.(record) ?? true) && <Button variant="outlined" startIcon={<EditIcon />} component={Link} to={`/${noun}/${record.id}`}>{t('ra.action.edit')}</Button>}{actions?.(record)}<MoveButtons hide={hideMoves} /></>} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', [children || tabs ? 'xl' : 'lg']: timeline ? 'minmax(0, 1fr) 320px' : 'minmax(0, 1fr)' }, gap: 2, alignItems: 'start' }}>
        <Box sx={{ minWidth: 0 }}>
          <Section><Facts of={facts} /></Section>
          {children}
          {tabs && <RecordTabs tabs={tabs} />}
        </Box>
        {timeline && <Timeline />}
      </Box>
    </>
  );
}

/** Tabs whose choice is part of the address. */
export function RecordTabs({ tabs }: { tabs: TabSpec[] }) {
  const t = useTranslate(), [search, setSearch] = useSearchParams(), seen = tabs.filter(tab => !tab.hidden), asked = search.get('tab'), [first] = useState(seen[0]?.name);
  const now = seen.find(tab => tab.name === asked)?.name ?? first ?? seen[0]?.name;
  return (
    <Box>
      <Tabs value={now} onChange={(_, name: string) => setSearch(old => { old.set('tab', name); return old; }, { replace: true })} variant="scrollable" scrollButtons="auto" allowScrollButtonsMobile sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}>
        {seen.map(tab => <Tab key={tab.name} value={tab.name} label={t(tab.label)} id={`tab-${tab.name}`} aria-controls={tab.name === now ? `panel-${tab.name}` : undefined} />)}
      </Tabs>
      {seen.filter(tab => tab.name === now).map(tab => <Box key={tab.name} role="tabpanel" id={`panel-${tab.name}`} aria-labelledby={`tab-${tab.name}`}>{tab.content}</Box>)}
    </Box>
  );
}
