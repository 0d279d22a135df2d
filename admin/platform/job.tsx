import Icon from '@mui/icons-material/PendingActionsOutlined';
import { lazy } from 'react';
import type { Screens } from '../kernel/contents.ts';

export const job: Screens = { icon: Icon, list: lazy(() => import('./jobs.tsx')) };
