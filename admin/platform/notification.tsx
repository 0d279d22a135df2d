import Icon from '@mui/icons-material/NotificationsNoneOutlined';
import { lazy } from 'react';
import type { Screens } from '../kernel/contents.ts';

export const notification: Screens = { icon: Icon, list: lazy(() => import('./notifications.tsx')) };
