import { type ComponentType, createElement, lazy } from 'react';
import type { NounName } from '../graph/nouns.ts';

/** The pages of a noun; what it lacks, it has not. */
export interface Screens {
  icon: ComponentType<any>; list?: ComponentType; show?: ComponentType; edit?: ComponentType; create?: ComponentType;
  /** False for nouns that are kept on the page of another one. */
  menu?: boolean;
  /** What one must be able to read or write to find it in the menu; the noun itself, unless said otherwise. */
  needs?: { read?: NounName; write?: NounName };
}

/** A page that belongs to no noun; `needs` names the noun one must be able to read (or write) to see it. */
export interface ExtraPage { path: string; name: string; icon: ComponentType<any>; page: ComponentType; needs?: { read?: NounName; write?: NounName } }

/** An area of the menu: its pages in the order of the menu. */
export interface Area { name: string; entries: (({ noun: NounName } & Screens) | ExtraPage)[] }

type Kind = 'list' | 'show' | 'edit' | 'create';
/** A noun whose pages are fetched when one of them is opened; which it has is known before. */
export const screens = (icon: ComponentType<any>, load: () => Promise<Screens>, ...kinds: Kind[]): Screens =>
  ({ icon, ...Object.fromEntries(kinds.map(kind => [kind, lazy(() => load().then(found => ({ default: () => createElement(found[kind]!) })))])) });
