import ComplaintIcon from '@mui/icons-material/CampaignOutlined';
import ForumIcon from '@mui/icons-material/ForumOutlined';
import AspirationIcon from '@mui/icons-material/LightbulbOutlined';
import SatisfactionIcon from '@mui/icons-material/ThumbsUpDownOutlined';
import CommitmentIcon from '@mui/icons-material/VerifiedOutlined';
import type { Screens } from '../kernel/contents.ts';
import { ComplaintList, ComplaintShow } from './complaint.tsx';
import { AspirationCreate, AspirationList, AspirationShow, CommitmentCreate, CommitmentEdit, CommitmentList, CommitmentShow, ForumCreate, ForumEdit, ForumList, ForumShow } from './forum.tsx';
import { SatisfactionCreate, SatisfactionEdit, SatisfactionList, SatisfactionShow } from './satisfaction.tsx';

/** The pages of the citizens’ voice; whoever opens one fetches them. */
export const complaint: Screens = { icon: ComplaintIcon, list: ComplaintList, show: ComplaintShow };
export const satisfactionSurvey: Screens = { icon: SatisfactionIcon, list: SatisfactionList, show: SatisfactionShow, create: SatisfactionCreate, edit: SatisfactionEdit };
export const forumSession: Screens = { icon: ForumIcon, list: ForumList, show: ForumShow, create: ForumCreate, edit: ForumEdit };
export const aspiration: Screens = { icon: AspirationIcon, list: AspirationList, show: AspirationShow, create: AspirationCreate };
export const commitment: Screens = { icon: CommitmentIcon, list: CommitmentList, show: CommitmentShow, create: CommitmentCreate, edit: CommitmentEdit };
