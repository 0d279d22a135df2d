import { Box, Checkbox, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material';
import { required, TextInput, useInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useWords } from '../kernel/i18n.ts';

interface Option { text: string }

/** The options of a question, one a line, and which of them are right. */
export default function QuestionOptions() {
  const t = useTranslate(), words = useWords(), options: Option[] = useWatch({ name: 'options' }) ?? [], { field, fieldState: { error } } = useInput({ source: 'answers', validate: required() });
  const right = new Set(String(field.value ?? '').split(',').filter(Boolean).map(Number));
  const tick = (number: number, on: boolean) => { if (on) right.add(number); else right.delete(number); field.onChange([...right].filter(n => n <= options.length).sort((a, b) => a - b).join(',')); };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextInput source="options" label={words.field('QuizQuestion', 'options')} multiline minRows={4} fullWidth helperText={t('learn.options_hint')} validate={required()} format={(value: Option[] | undefined) => (value ?? []).map(o => o.text).join('\n')} parse={(text: string) => text.split('\n').map(line => ({ text: line }))} />
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
        <FormLabel component="legend" error={!!error}>{words.field('QuizQuestion', 'answers')}</FormLabel>
        <FormGroup>{options.map(({ text }, i) => ({ text, n: i + 1 })).map(({ text, n }) => <FormControlLabel key={n} control={<Checkbox slotProps={{ input: { 'aria-label': text || t('learn.option', { number: n }) } }} checked={right.has(n)} onChange={(_, on) => tick(n, on)} />} label={text || t('learn.option', { number: n })} />)}</FormGroup>
        <FormHelperText error={!!error}>{t('learn.right_hint')}</FormHelperText>
      </Box>
    </Box>
  );
}
