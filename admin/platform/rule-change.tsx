import { useQuery } from '@tanstack/react-query';
import { required, SelectInput, useDataProvider, useRefresh, useTranslate } from 'react-admin';
import { RulesOf } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { type FieldSpec, RecordDialog } from '../kernel/NounForm.tsx';
import type { Row } from '../kernel/noun.ts';
import { useLaw } from './law.ts';

const periods = ['days', 'working_days', 'months', 'years'];

/** The next rule from a day on, the correction of one that has not begun, or the end of one in force. */
export default function ChangeDialog({ rule, doing, onClose }: { rule: Row; doing: 'next' | 'correct' | 'end'; onClose: () => void }) {
  const t = useTranslate(), refresh = useRefresh(), graph = useDataProvider<Graph>(), { word, unit } = useLaw();
  const { data } = useQuery({ queryKey: ['rules', rule['code']], queryFn: () => graph.query(RulesOf, { code: rule['code'] }) });
  const names = [...new Set(data?.rules.nodes.flatMap(v => v.text ?? []))];
  const counts = periods.includes(rule['unit']);
  const worth: FieldSpec = rule['value'] != null ? { source: 'value', label: unit(rule['unit']) && !counts ? t('resources.Rule.value_in', { unit: unit(rule['unit']) }) : undefined }
    : rule['unit'] === 'name' ? <SelectInput key="text" source="text" label={t('resources.Rule.fields.value')} choices={names.map(id => ({ id, name: word(id) }))} validate={required()} helperText={false} fullWidth /> : 'text';
  const counted: FieldSpec[] = counts ? [<SelectInput key="unit" source="unit" label={t('resources.Rule.fields.unit')} choices={periods.map(id => ({ id, name: unit(id) }))} validate={required()} helperText={false} fullWidth />] : [];
  const { code, key, value, text, unit: of } = rule;
  return (
    <RecordDialog noun="Rule" title={t(`resources.Rule.${doing === 'next' ? 'change' : doing}`)} fields={doing === 'end' ? ['validUntil'] : [worth, ...counted, 'instrument', 'article', 'validFrom', 'validUntil', 'description']}
      {...(doing === 'next' ? { defaults: { code, key, value, text, unit: of } } : { record: rule })} onClose={onClose} onSaved={refresh} />
  );
}
