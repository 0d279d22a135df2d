import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { type FieldSpec, RecordDialog } from '../kernel/NounForm.tsx';

/** Adds a row that belongs to this person, in a dialog. */
export function AddButton({ noun, label, fields, defaults }: { noun: string; label: string; fields: FieldSpec[]; defaults: Record<string, unknown> }) {
  const [open, setOpen] = useState(false), refresh = useRefresh();
  return <><Button startIcon={<AddIcon />} onClick={() => setOpen(true)}>{label}</Button>{open && <RecordDialog noun={noun} title={label} fields={fields} defaults={defaults} onClose={() => setOpen(false)} onSaved={refresh} />}</>;
}
