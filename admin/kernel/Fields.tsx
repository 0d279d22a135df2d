import { Box } from '@mui/material';
import { AutocompleteInput, BooleanInput, DateInput, DateTimeInput, maxLength, maxValue, minLength, minValue, NumberInput, ReferenceInput, required, SelectArrayInput, SelectInput, TextInput, useResourceContext } from 'react-admin';
import { enums } from '../graph/nouns.ts';
import { type FieldProps, type FieldSpec, isElement } from './field.ts';
import { useWords } from './i18n.ts';
import { nounOf, representationOf, type Row, searchedIn } from './noun.ts';

/** The input a field of a noun asks for: its type, whether it must be given, how long it may be, all from the contract. */
export function Field({ source, noun, kinds, label, help, disabled, filter, defaultValue }: FieldProps) {
  const resource = useResourceContext(), at = noun ?? resource!, words = useWords(), kind = (kinds ?? nounOf(at).input)?.[source];
  if (!kind) throw new Error(`${at} has no input ${source}.`);
  const validate = [
    ...(kind.required ? [required()] : []), ...(kind.maxLength ? [maxLength(kind.maxLength)] : []), ...(kind.minLength && kind.minLength > 1 ? [minLength(kind.minLength)] : []),
    ...(kind.min !== undefined ? [minValue(kind.min)] : []), ...(kind.max !== undefined ? [maxValue(kind.max)] : []),
  ];
  const common = { source, label: label ? words.t(label) : words.field(at, source), validate, disabled, helperText: help ?? (false as const), defaultValue: defaultValue as any, fullWidth: true };
  if (kind.of === 'noun') return (
    <ReferenceInput source={`${source}.id`} reference={kind.type} sort={{ field: 'name', order: 'ASC' }} filter={filter}>
      <AutocompleteInput {...common} source={`${source}.id`} optionText={(row: Row) => representationOf(kind.type, row)} filterToQuery={searchedIn(kind.type)} />
    </ReferenceInput>
  );
  if (kind.of === 'enum') {
    const choices = enums[kind.type]!.map(id => ({ id, name: words.value(kind.type, id) }));
    if (kind.list) return <SelectArrayInput {...common} choices={choices} />;
    return choices.length > 9 ? <AutocompleteInput {...common} choices={choices} /> : <SelectInput {...common} choices={choices} />;
  }
  switch (kind.type) {
    case 'Day': return <DateInput {...common} />;
    case 'DateTimeISO': return <DateTimeInput {...common} />;
    case 'Int': case 'Float': return <NumberInput {...common} min={kind.min} max={kind.max} />;
    case 'Boolean': return <BooleanInput {...common} validate={undefined} />;
    default: return <TextInput {...common} multiline={(kind.maxLength ?? 0) > 400} minRows={(kind.maxLength ?? 0) > 400 ? 3 : undefined} />;
  }
}

/** The fields of a form, in two columns where there is room. */
export function Fields({ of, noun }: { of: FieldSpec[]; noun?: string }) {
  const resource = useResourceContext(), at = noun ?? resource!;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, columnGap: 2, rowGap: 2, alignItems: 'start', '& .MuiFormControl-root, & .MuiTextField-root': { mt: 0, mb: 0 } }}>
      {of.map((spec, i) => {
        if (isElement(spec)) return <Box key={spec.key ?? i} sx={{ gridColumn: '1 / -1' }}>{spec}</Box>;
        const props = typeof spec === 'string' ? { source: spec } : spec, kind = (props.kinds ?? nounOf(at).input)?.[props.source];
        return <Box key={props.source} sx={{ gridColumn: props.wide || (kind?.maxLength ?? 0) > 400 ? '1 / -1' : undefined, minWidth: 0 }}><Field noun={at} {...props} /></Box>;
      })}
    </Box>
  );
}
