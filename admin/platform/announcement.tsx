import Icon from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';
import type { Screens } from '../kernel/contents.ts';

const part = (name: 'list' | 'show' | 'edit' | 'create') => lazy(() => import('./announcements.tsx').then(pages => ({ default: pages[name] })));
export const announcement: Screens = { icon: Icon, list: part('list'), show: part('show'), edit: part('edit'), create: part('create'), needs: { read: 'Announcement' } };
