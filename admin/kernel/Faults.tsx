import ErrorIcon from '@mui/icons-material/ReportGmailerrorred';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Button, Paper } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ErrorBody } from './errors.ts';
import { Nothing, PageHeader } from './Page.tsx';

/** What is shown instead of a page that failed. */
export function Fault({ error, onRetry }: { error?: Error & { status?: number; body?: ErrorBody } | null; onRetry?: () => void }) {
  const t = useTranslate(), missing = error?.status === 404 || error?.body?.code === 'NOT_FOUND';
  if (missing) return <Missing />;
  const hint = [error?.message && t(error.message, { _: error.message }), error?.body?.requestId && t('page.request', { id: error.body.requestId })].filter(Boolean).join(' ');
  return <Paper variant="outlined"><Nothing icon={<ErrorIcon />} title={t('page.fault')} hint={hint} action={<Button variant="outlined" onClick={onRetry ?? (() => window.location.reload())}>{t('page.again')}</Button>} /></Paper>;
}

/** There is no such page or record, or the caller may not see it. */
export function Missing() {
  const t = useTranslate();
  return <><PageHeader title={t('page.missing')} /><Paper variant="outlined"><Nothing icon={<SearchOffIcon />} title={t('page.missing')} hint={t('page.missing_hint')} action={<Button component={Link} to="/" variant="contained">{t('menu.home')}</Button>} /></Paper></>;
}

/** Keeps a fault of one page from taking the frame with it. */
export class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null };
  static getDerivedStateFromError(error: Error) { return { error }; }
  override render() { return this.state.error ? <Fault error={this.state.error} onRetry={() => this.setState({ error: null })} /> : this.props.children; }
}
