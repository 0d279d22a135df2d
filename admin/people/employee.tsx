import Icon from '@mui/icons-material/PeopleAltOutlined';
import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Screens } from '../kernel/contents.ts';
import { fullName, writeEmployeeNumber } from '../kernel/format.ts';
import { useMay } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { TwoLines, Value } from '../kernel/Value.tsx';

const fields = ['name', 'employeeNumber', 'titlePrefix', 'titleSuffix', 'status', 'standing', 'sex', 'birthDate', 'birthPlace', 'education', 'rank', 'rankSince', 'appointedOn', 'nationalId', 'email', 'phone'];

const ImportButton = () => { const t = useTranslate(); return useMay('Employee').create ? <Button component={Link} to="/import" startIcon={<UploadIcon />}>{t('menu.import')}</Button> : null; };

export const employee: Screens = {
  icon: Icon,
  list: () => (
    <NounList sort={{ field: 'name', order: 'ASC' }} narrow={['unitSubtree']} facets={['status', 'standing', 'unit', 'position', 'rank', 'education', 'sex']} actions={<ImportButton />} columns={[
      { source: 'name', csv: fullName, render: row => <TwoLines strong top={fullName(row)} bottom={writeEmployeeNumber(row['employeeNumber'])} /> },
      { source: 'position', render: row => <TwoLines top={<Value source="position" record={row} noun="Employee" plain />} bottom={row['unit']?.name} /> },
      { source: 'rank', render: row => row['rank']?.code ?? '–' }, 'status', { source: 'employeeNumber', hidden: true, csv: row => writeEmployeeNumber(row['employeeNumber']) }, { source: 'unit', hidden: true },
      { source: 'standing', hidden: true }, { source: 'education', hidden: true }, { source: 'sex', hidden: true }, { source: 'birthDate', hidden: true },
    ]} />
  ),
  create: () => <NounCreate fields={fields} defaults={{ status: 'PNS', standing: 'ACTIVE' }} />,
  edit: () => <NounEdit fields={fields} />,
};
