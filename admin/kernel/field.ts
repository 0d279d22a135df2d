import type { ReactElement } from 'react';
import type { Kind } from '../graph/nouns.ts';

/** A field of a form: its source, and what differs from the contract. */
export interface FieldProps { source: string; noun?: string; kinds?: Record<string, Kind>; label?: string; help?: string; disabled?: boolean; filter?: object; wide?: boolean; defaultValue?: unknown }
export type FieldSpec = string | FieldProps | ReactElement;

export const isElement = (spec: FieldSpec): spec is ReactElement => typeof spec === 'object' && 'props' in spec;
