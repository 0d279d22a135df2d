import { lazy, Suspense } from 'react';

export interface MoveDialogProps {
  noun: string; move: string; about: string; label?: string;
  /** Makes the move; what it throws is shown, and the dialog stays. */
  onMove: (given: { note?: string; input?: object }) => Promise<unknown>;
  onClose: () => void;
}

const Form = lazy(() => import('./move-form.tsx'));
/** Asks whether to make a move, for what reason, and for what else the move takes. */
export const MoveDialog = (props: MoveDialogProps) => <Suspense><Form {...props} /></Suspense>;
