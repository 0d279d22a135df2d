import Icon from '@mui/icons-material/PeopleAltOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button } from '@mui/material';
import { lazy } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Screens } from '../kernel/contents.ts';
import { fullName, writeEmployeeNumber } from '../kernel/format.ts';
import { useMay } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';

const fields = ['name', 'employeeNumber', 'titlePrefix', 'titleSuffix', 'status', 'standing', 'sex', 'birthDate', 'birthPlace', 'education', 'rank', 'rankSince', 'appointedOn', 'nationalId', 'email', 'phone'];

const ImportButton = () => { const t = useTranslate(); return useMay('Employee').create ? <Button component={Link} to="/import" startIcon={<UploadIcon />}>{t('menu.import')}</Button> : null; };

export const employee: Screens = {
  icon: Icon,
  list: () => (
    <NounList sort={{ field: 'name', order: 'ASC' }} narrow={['unitSubtree']} facets={['status', 'standing', 'unit', 'position', 'rank', 'education', 'sex']} actions={<ImportButton />} columns={[
      { source: 'name', csv: fullName, render: row => <Box component="span" sx={{ fontWeight: 600 }}>{fullName(row)}</Box> }, { source: 'employeeNumber', csv: row => writeEmployeeNumber(row['employeeNumber']) }, 'position', 'unit', 'rank', 'status',
      { source: 'standing', hidden: true }, { source: 'education', hidden: true }, { source: 'sex', hidden: true }, { source: 'birthDate', hidden: true },
    ]} />
  ),
  show: lazy(() => import('./employee-show.tsx')),
  create: () => <NounCreate fields={fields} defaults={{ status: 'PNS', standing: 'ACTIVE' }} />,
  edit: () => <NounEdit fields={fields} />,
};
