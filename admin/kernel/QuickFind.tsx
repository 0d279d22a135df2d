import SearchIcon from '@mui/icons-material/Search';
import { Autocomplete, Box, InputAdornment, TextField } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { fullName, writeEmployeeNumber } from './format.ts';
import { useMay } from './me.ts';
import type { Row } from './noun.ts';

/** Finds somebody by name or NIP from anywhere: Ctrl+K. */
export default function QuickFind() {
  const t = useTranslate(), navigate = useNavigate(), may = useMay('Employee'), input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(''), [asked, ask] = useState('');
  useEffect(() => { const timer = setTimeout(() => ask(text.trim().replace(/^([\d\s]+)$/, digits => digits.replace(/\s/g, ''))), 250); return () => clearTimeout(timer); }, [text]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => { if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') { event.preventDefault(); input.current?.focus(); } };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const { data = [], isFetching } = useGetList<Row>('Employee', { filter: { search: asked }, pagination: { page: 1, perPage: 8 }, sort: { field: 'name', order: 'ASC' } }, { enabled: asked.length > 1 });
  if (!may.read) return null;
  return (
    <Autocomplete<Row> sx={{ width: { xs: '100%', sm: 380 }, maxWidth: 420, flexShrink: 1, '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { pr: 1, bgcolor: 'background.default' } }} options={asked.length > 1 ? data : []} loading={isFetching} filterOptions={x => x} value={null} inputValue={text} blurOnSelect clearOnBlur size="small"
      getOptionLabel={fullName} getOptionKey={row => row.id} noOptionsText={asked.length > 1 ? t('find.none') : t('find.hint')} loadingText={t('ra.page.loading')} openOnFocus={false} forcePopupIcon={false}
      onInputChange={(_, value, reason) => setText(reason === 'reset' ? '' : value)} onChange={(_, row) => { if (row) navigate(`/Employee/${row.id}/show`); }} isOptionEqualToValue={(a, b) => a.id === b.id}
      renderOption={({ key, ...props }, row) => <Box component="li" key={key} {...props}><Box><Box sx={{ fontWeight: 600 }}>{fullName(row)}</Box><Box sx={{ fontSize: 12.5, color: 'text.secondary' }}>{writeEmployeeNumber(row.employeeNumber)}{row.position ? ` · ${row.position.name}` : ''}</Box></Box></Box>}
      renderInput={params => <TextField {...params} inputRef={input} placeholder={t('find.placeholder')} slotProps={{
        htmlInput: { ...params.inputProps, 'aria-label': t('find.placeholder') },
        input: { ...params.InputProps, startAdornment: <InputAdornment position="start" sx={{ ml: 0.75, mr: 0 }}><SearchIcon sx={{ fontSize: 20 }} /></InputAdornment>, endAdornment: <Box component="kbd" aria-hidden sx={{ display: { xs: 'none', sm: text ? 'none' : 'block' }, fontSize: 11, lineHeight: '18px', fontFamily: 'inherit', color: 'text.secondary', border: '1px solid #CBD5E1', borderRadius: 1, px: 0.75, whiteSpace: 'nowrap' }}>Ctrl K</Box> },
      }} />} />
  );
}
