import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { AutocompleteInput, FilterLiveForm, ReferenceInput, useListContext } from 'react-admin';
import { useWords } from './i18n.ts';
import { nounOf, representationOf, type Row, searchedIn } from './noun.ts';

/** Narrows by what is no facet: a unit with all below it, a range of days or numbers, yes or no. */
export default function Narrow({ noun, source }: { noun: string; source: string }) {
  const kind = nounOf(noun).filter[source], words = useWords(), { filterValues, setFilters } = useListContext(), id = useId();
  const [armed, arm] = useState(false);
  if (!kind) return null;
  // Choices are fetched once they are wanted, so that a list costs one request.
  if (kind.of === 'noun') return (
    <Box sx={{ px: 1, pt: 1 }} onFocus={() => arm(true)}>
      <FilterLiveForm>
        <ReferenceInput source={source} reference={kind.type} sort={{ field: 'name', order: 'ASC' }} enableGetChoices={() => armed}>
          <AutocompleteInput label={words.field(noun, source)} optionText={(row: Row) => representationOf(kind.type, row)} filterToQuery={searchedIn(kind.type)} helperText={false} fullWidth />
        </ReferenceInput>
      </FilterLiveForm>
    </Box>
  );
  if (kind.type === 'Boolean') return (
    <Box sx={{ px: 1, pt: 1.5 }}>
      <TextField select fullWidth label={words.field(noun, source)} value={filterValues[source] === undefined ? '' : String(filterValues[source])} onChange={event => setFilters({ ...filterValues, [source]: event.target.value === '' ? undefined : event.target.value === 'true' })}>
        {['', 'true', 'false'].map(value => <MenuItem key={value} value={value}>{words.t(value ? `ra.boolean.${value}` : 'list.either')}</MenuItem>)}
      </TextField>
    </Box>
  );
  const type = kind.type === 'IntRange' ? 'number' : 'date', range = (filterValues[source] ?? {}) as Record<string, string>;
  const set = (end: string, value: string) => setFilters({ ...filterValues, [source]: { ...range, [end]: value === '' ? undefined : type === 'number' ? Number(value) : kind.type === 'MomentRange' ? momentOf(value, end) : value } });
  return (
    <Box role="group" aria-labelledby={id} sx={{ px: 1, pt: 1.5 }}>
      <Typography id={id} component="h3" sx={{ fontSize: 12.5, fontWeight: 700, color: 'text.secondary', mb: 1.25 }}>{words.field(noun, source)}</Typography>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {(['gte', 'lte'] as const).map(end => <TextField key={end} type={type} label={words.t(`list.${end}`)} value={type === 'date' ? (range[end] ?? '').slice(0, 10) : (range[end] ?? '')} onChange={event => set(end, event.target.value)} slotProps={{ inputLabel: { shrink: true } }} />)}
      </Box>
    </Box>
  );
}
const momentOf = (day: string, end: string) => new Date(`${day}T${end === 'lte' ? '23:59:59.999' : '00:00:00'}`).toISOString();
