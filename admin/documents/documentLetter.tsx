import Icon from '@mui/icons-material/MailOutlineOutlined';
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
  return <Button variant="contained" startIcon={<DownloadIcon />} component="a" href={`/document-letters/${row.id}.pdf`} target="_blank" rel="noopener">{t('documents.open')}</Button>;
}
function Code({ row }: { row: Row }) {
  const t = useTranslate();
  return <><code>{row['code'].replace(/(.{5})(?=.)/g, '$1-')}</code> · <Link underline="always" href={`/verify/${row['code']}`} target="_blank" rel="noopener">{t('documents.verify')}</Link></>;
}

/** The register of letters. */
export const documentLetter: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'year']} narrow={['issuedOn']} sort={{ field: 'issuedOn', order: 'DESC' }} columns={['number', { source: 'holderName', sort: false, render: row => <TwoLines strong top={row['holderName']} bottom={row['kindName']} /> }, 'issuedOn', { source: 'status', sort: false }, { source: 'sequence', sort: false, hidden: true }]} />,
  show: () => <NounShow timeline={false} title={row => row['number']} note={row => row['kindName']} actions={row => <Download row={row} />} facts={['holderName', 'holderNumber', 'issuedOn', 'revokedOn?', 'signatoryName', 'signatoryTitle', { source: 'text', wide: true }, { source: 'code', render: row => <Code row={row} />, wide: true }]} />,
};
