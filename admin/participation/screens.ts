import ComplaintIcon from '@mui/icons-material/CampaignOutlined';
import ForumIcon from '@mui/icons-material/ForumOutlined';
import AspirationIcon from '@mui/icons-material/LightbulbOutlined';
import SatisfactionIcon from '@mui/icons-material/ThumbsUpDownOutlined';
import CommitmentIcon from '@mui/icons-material/VerifiedOutlined';
import { type ComponentType, lazy } from 'react';
import type { Screens } from '../kernel/contents.ts';

/** Pages that are loaded when they are opened. */
const later = <M extends Record<K, ComponentType>, K extends string>(load: () => Promise<M>, name: K) => lazy(() => load().then(pages => ({ default: pages[name] })));
const complaints = () => import('./complaint.tsx'), surveys = () => import('./satisfaction.tsx'), forums = () => import('./forum.tsx');

export const complaint: Screens = { icon: ComplaintIcon, list: later(complaints, 'ComplaintList'), show: later(complaints, 'ComplaintShow') };

export const satisfactionSurvey: Screens = { icon: SatisfactionIcon, list: later(surveys, 'SatisfactionList'), show: later(surveys, 'SatisfactionShow'), create: later(surveys, 'SatisfactionCreate'), edit: later(surveys, 'SatisfactionEdit') };

export const forumSession: Screens = { icon: ForumIcon, list: later(forums, 'ForumList'), show: later(forums, 'ForumShow'), create: later(forums, 'ForumCreate'), edit: later(forums, 'ForumEdit') };
export const aspiration: Screens = { icon: AspirationIcon, list: later(forums, 'AspirationList'), show: later(forums, 'AspirationShow'), create: later(forums, 'AspirationCreate') };
export const commitment: Screens = { icon: CommitmentIcon, list: later(forums, 'CommitmentList'), show: later(forums, 'CommitmentShow'), create: later(forums, 'CommitmentCreate'), edit: later(forums, 'CommitmentEdit') };
