import EmptyIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import CheckBoxIcon from '@mui/icons-material/CheckBox';
import RadioIcon from '@mui/icons-material/RadioButtonChecked';
import RadioOffIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Button, ButtonBase, Skeleton, Typography } from '@mui/material';
import { lazy, Suspense, useId, useState } from 'react';
import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import type { Facet } from './dataProvider.ts';
import { useWords, useWriting } from './i18n.ts';
import { camelOf, nounOf, type Row } from './noun.ts';
import { colours } from './theme.ts';

const FEW = 6;
const Narrow = lazy(() => import('./Narrow.tsx'));

/** How the whole list falls into values, to narrow it by. Enums admit several values, relations one. */
export function FacetList({ narrow = [] }: { narrow?: string[] }) {
  const t = useTranslate(), noun = useResourceContext()!, { filterValues, setFilters, meta } = useListContext();
  const facets: Facet[] = (meta?.facets ?? []).filter((f: Facet) => f.buckets.length > 0), count = Object.keys(filterValues).filter(key => key !== 'search').length;
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', px: 1, minHeight: 36 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>{t('list.narrow')}</Typography>
        {count > 0 && <Button size="small" onClick={() => setFilters(filterValues['search'] ? { search: filterValues['search'] } : {}, undefined)}>{t('list.clear')}</Button>}
      </Box>
      <Suspense fallback={<Skeleton height={48} sx={{ mx: 1 }} />}>{narrow.map(source => <Narrow key={source} noun={noun} source={source} />)}</Suspense>
      {facets.map(facet => <FacetGroup key={facet.field} noun={noun} facet={facet} />)}
    </Box>
  );
}

function FacetGroup({ noun, facet }: { noun: string; facet: Facet }) {
  const source = camelOf(facet.field), { filterValues, setFilters } = useListContext(), words = useWords(), write = useWriting(), id = useId();
  const [all, setAll] = useState(false), filter = nounOf(noun).filter[source], kind = nounOf(noun).fields[source];
  const chosen: string[] = ([] as unknown[]).concat(filterValues[source] ?? []).map(v => String((v as Row)?.id ?? v));
  if (!filter) return null;
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter(v => v !== value) : filter.list ? [...chosen, value] : [value];
    const { [source]: _, ...rest } = filterValues;
    setFilters(next.length ? { ...rest, [source]: filter.list ? next : next[0] } : rest, undefined);
  };
  const label = (value: string, given: string) => (kind?.of === 'enum' ? words.value(kind.type, value) : kind?.type === 'Boolean' ? words.t(`ra.boolean.${value}`) : given || value);
  const buckets = all ? facet.buckets : facet.buckets.filter((b, i) => i < FEW || chosen.includes(b.value)), [On, Off] = filter.list ? [CheckBoxIcon, EmptyIcon] : [RadioIcon, RadioOffIcon];
  return (
    <Box component="section" aria-labelledby={id} sx={{ borderTop: `1px solid ${colours.line}`, mt: 1, pt: 1 }}>
      <Typography id={id} component="h3" sx={{ fontSize: 12.5, fontWeight: 700, color: 'text.secondary', px: 1, mb: 0.25 }}>{source === 'noun' ? words.t('list.noun') : words.field(noun, source)}</Typography>
      <Box role="group" aria-labelledby={id}>
        {buckets.map(({ value, label: given, count }) => {
          const on = chosen.includes(value), name = source === 'noun' ? words.noun(value) : label(value, given);
          return (
            <ButtonBase key={value} role="checkbox" aria-checked={on} onClick={() => toggle(value)} sx={{ width: '100%', justifyContent: 'flex-start', textAlign: 'left', borderRadius: '6px', px: 0.5, py: 0.125, gap: 0.25, minHeight: 30, bgcolor: on ? colours.brandSoft : undefined, '&:hover': { bgcolor: on ? colours.brandSoft : '#EDF1F6' } }}>
              <Box component={on ? On : Off} aria-hidden sx={{ fontSize: 18, m: 0.5, color: on ? 'primary.main' : 'text.secondary' }} />
              <Box component="span" sx={{ flex: 1, fontSize: 13.5, lineHeight: 1.3, overflowWrap: 'anywhere' }}>{name}</Box>
              <Box component="span" sx={{ fontSize: 12.5, color: 'text.secondary', fontVariantNumeric: 'tabular-nums', pl: 0.5 }}>{write.number(count)}</Box>
            </ButtonBase>
          );
        })}
      </Box>
      {facet.buckets.length > FEW && <Button size="small" onClick={() => setAll(!all)} aria-expanded={all} sx={{ ml: 0.5 }}>{all ? words.t('list.fewer') : words.t('list.more', { smart_count: facet.buckets.length - FEW })}</Button>}
    </Box>
  );
}
