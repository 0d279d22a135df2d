import Icon from '@mui/icons-material/GridViewOutlined';
import { useRecordContext, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Nothing } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { NineBoxes } from './nine-boxes.tsx';

/** The grid, and below it who stands in the box that was chosen. */
function Boxes() {
  const review = useRecordContext<Row>(), t = useTranslate(), [search, setSearch] = useSearchParams(), box = Number(search.get('box')) || undefined;
  if (!review) return null;
  if (review['status'] === 'DRAFT') return <Nothing icon={<Icon />} title={t('talent.not_drawn')} hint={t('talent.not_drawn_hint')} />;
  return (
    <>
      <NineBoxes review={String(review.id)} version={review['version']} chosen={box} choose={to => setSearch(old => { if (to) old.set('box', String(to)); else old.delete('box'); return old; }, { replace: true })} />
      <Related key={box ?? 0} noun="TalentPlacement" target="review" title={box ? t('talent.in_box', { box }) : 'talent.everybody'} filter={box ? { box: [box] } : undefined} sort={{ field: 'box', order: 'DESC' }} columns={[
        { source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, 'box', 'performance', 'potential', 'potentialScore']} />
      <Related noun="TalentCalibration" target="review" rowClick="show" columns={[{ source: 'employee', render: row => <TwoLines top={fullName(row['employee'])} bottom={row['reason']} /> }, 'status', 'performance', 'potential']} />
    </>
  );
}

export const talentReview: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'cycle', 'unit']} sort={{ field: 'createdAt', order: 'DESC' }} columns={['name', 'status', 'cycle', { source: 'unit', sort: false }, { source: 'placed', sort: false }, { source: 'drawnOn', sort: false }]} />,
  show: () => <NounShow editable={row => row['status'] === 'DRAFT'} facts={['cycle', 'unit?', 'drawnOn?', 'people?', 'placed', 'shownToPeople', 'drawnBy?']}><Boxes /></NounShow>,
  create: () => <NounCreate fields={['name', 'cycle', 'unit']} note="talent.review_note" />,
  edit: () => <NounEdit fields={['name', 'cycle', 'unit']} />,
};
