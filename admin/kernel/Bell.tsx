import BellIcon from '@mui/icons-material/NotificationsNoneOutlined';
import { Badge, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** The way to what the caller was told, with how much of it is unread. */
export default function Bell({ unread }: { unread: number }) {
  const label = useTranslate()('resources.Notification.bell', { smart_count: unread });
  return <IconButton component={Link} to="/Notification" color="inherit" aria-label={label} title={label}><Badge color="error" badgeContent={unread} max={99}><BellIcon /></Badge></IconButton>;
}
