import Icon from '@mui/icons-material/GavelOutlined';
import ReviewIcon from '@mui/icons-material/PublishedWithChangesOutlined';
import { Skeleton } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';

const Parts = lazy(() => import('./policy-page.tsx'));
const wide = (source: string) => ({ source, wide: true }), fields = ['kind', 'instrument', wide('title'), wide('text'), wide('documentUrl'), { source: 'supersedes', filter: { status: ['IN_FORCE', 'UNDER_REVIEW'] } }, 'unit'];

export const policy: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'kind', 'instrument']} sort={{ field: 'createdAt', order: 'DESC' }} columns={['title', 'kind', 'instrument', { source: 'edition', sort: false }, 'status', { source: 'validFrom', sort: false }, { source: 'reviewBy', sort: false }]} />,
  show: () => (
    <NounShow editable={row => row['status'] === 'DRAFT'} note={row => [row['number'], `#${row['edition']}`].filter(Boolean).join(' · ')} facts={['kind', 'instrument', 'number?', 'edition', 'supersedes?', 'unit?', 'consultedFrom?', 'consultedUntil?', 'decidedOn?', 'validFrom?', 'validUntil?', 'reviewBy?', wide('text'), wide('result?'), wide('reasons?'), { source: 'documentUrl?', wide: true, render: row => <a href={row['documentUrl']} target="_blank" rel="noopener noreferrer">{row['documentUrl']}</a> }]}>
      <Suspense fallback={<Skeleton variant="rounded" height={240} />}><Parts /></Suspense>
    </NounShow>
  ),
  create: () => <NounCreate fields={fields} />, edit: () => <NounEdit fields={fields} />,
};

export const policyReview: Screens = {
  icon: ReviewIcon,
  list: () => <NounList facets={['status', 'decision']} sort={{ field: 'openedOn', order: 'DESC' }} columns={[{ source: 'policy', sort: false, render: row => <TwoLines strong top={row['policy'].title} bottom={row['causes'].nodes[0]?.finding} /> }, 'openedOn', 'status', 'decision']} />,
  show: () => <NounShow title={row => row['policy'].title} facts={['policy', 'openedOn', 'decision?', 'decidedOn?', wide('reason?')]}><Related noun="PolicyReviewCause" target="review" rowClick={false} columns={['kind', 'finding', 'foundOn']} /></NounShow>,
};
