import Icon from '@mui/icons-material/WorkspacePremiumOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { TwoLines } from '../kernel/Value.tsx';

function Download({ row }: { row: Row }) {
  const t = useTranslate();
  return <Button variant="contained" startIcon={<DownloadIcon />} component="a" href={`/certificates/${row.id}.pdf`} target="_blank" rel="noopener">{t('resources.Certificate.download')}</Button>;
}
function Code({ row }: { row: Row }) {
  const t = useTranslate();
  return <><code>{row['code'].replace(/(.{5})(?=.)/g, '$1-')}</code> · <Link underline="always" href={`/verify/${row['code']}`} target="_blank" rel="noopener">{t('resources.Certificate.verify')}</Link></>;
}

export const certificate: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'form']} narrow={['issuedOn']} sort={{ field: 'issuedOn', order: 'DESC' }} columns={[{ source: 'holderName', sort: false, render: row => <TwoLines strong top={row['holderName']} bottom={row['number']} /> }, 'title', 'issuedOn', { source: 'hours', sort: false }, 'status', { source: 'number', hidden: true, sort: false }, { source: 'organiser', hidden: true, sort: false }]} />,
  show: () => <NounShow timeline={false} title={row => row['title']} note={row => row['holderName']} actions={row => <Download row={row} />} facts={['number', 'issuedOn', 'revokedOn?', 'employee', 'organiser', 'form', 'delivery', 'hours', 'startsOn', 'endsOn', 'signatoryName', 'signatoryTitle', { source: 'code', render: row => <Code row={row} />, wide: true }]} />,
};
