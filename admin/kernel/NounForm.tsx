import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { Loading } from 'react-admin';
import type { FieldSpec } from './field.ts';
import type { Row } from './noun.ts';

export type { FieldProps, FieldSpec } from './field.ts';
export interface FormPageProps { fields: FieldSpec[]; defaults?: object; redirect?: string | ((noun?: string, id?: unknown) => string) | false; onMade?: (record: Row) => void; note?: string }
export interface RecordDialogProps { noun: string; fields: FieldSpec[]; record?: Row; defaults?: Record<string, unknown>; title?: string; onClose: () => void; onSaved?: (record: Row) => void }

/** Forms come when they are wanted: whoever only reads does not load them. */
const Create = lazy(() => import('./form-pages.tsx').then(m => ({ default: m.NounCreate }))), Edit = lazy(() => import('./form-pages.tsx').then(m => ({ default: m.NounEdit }))), Dialog = lazy(() => import('./form-pages.tsx').then(m => ({ default: m.RecordDialog })));
const later = <P extends object>(Page: ComponentType<P>, fallback: ReactNode = <Loading />) => (props: P) => <Suspense fallback={fallback}><Page {...props} /></Suspense>;

/** The page that makes a record. */
export const NounCreate = later<FormPageProps>(Create);
/** The page that changes a record. The server has the last word, and refuses what was changed in the meantime. */
export const NounEdit = later<FormPageProps>(Edit);
/** Makes or changes a record of another noun without leaving the page. */
export const RecordDialog = later<RecordDialogProps>(Dialog, null);
