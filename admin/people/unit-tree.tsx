import ChevronIcon from '@mui/icons-material/ChevronRight';
import { Box } from '@mui/material';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { fullName } from '../kernel/format.ts';
import { useWords } from '../kernel/i18n.ts';
import { colours } from '../kernel/theme.ts';
import type { TreeUnit } from './organisation.tsx';

interface TreeProps {
  label: string; roots: TreeUnit[]; childrenOf: (id: string) => TreeUnit[]; open: ReadonlySet<string>; onToggle: (id: string, open: boolean) => void; chosen?: string; onChoose: (id: string) => void;
  /** While searching: what is shown at all, and what was found. */
  kept?: ReadonlySet<string>; matching?: ReadonlySet<string>;
}
interface Line { unit: TreeUnit; level: number; place: number; of: number; parent?: string; branch: boolean }

/** A tree as ARIA asks for it: arrows walk and open, letters jump, Enter chooses; one stop in the order of Tab. */
export function Tree({ label, roots, childrenOf, open, onToggle, chosen, onChoose, kept, matching }: TreeProps) {
  const t = useTranslate(), words = useWords(), box = useRef<HTMLUListElement>(null), [at, setAt] = useState<string>(), typed = useRef({ text: '', time: 0 });
  const lines: Line[] = [];
  const walk = (units: TreeUnit[], level: number, parent?: string) => {
    const shown = kept ? units.filter(u => kept.has(u.id)) : units;
    shown.forEach((unit, i) => {
      const below = childrenOf(unit.id).filter(u => !kept || kept.has(u.id));
      lines.push({ unit, level, place: i + 1, of: shown.length, parent, branch: below.length > 0 });
      if (open.has(unit.id)) walk(below, level + 1, unit.id);
    });
  };
  walk(roots, 1);
  const current = lines.some(l => l.unit.id === at) ? at : lines.some(l => l.unit.id === chosen) ? chosen : lines[0]?.unit.id;
  const focus = (id: string | undefined) => { if (!id) return; setAt(id); box.current?.querySelector<HTMLElement>(`[data-unit="${id}"]`)?.focus(); };

  const onKeyDown = (event: KeyboardEvent) => {
    const i = lines.findIndex(l => l.unit.id === current), line = lines[i];
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
    const { unit: { id }, branch } = line, isOpen = open.has(id);
    const act: Record<string, () => void> = {
      ArrowDown: () => focus(lines[i + 1]?.unit.id), ArrowUp: () => focus(lines[i - 1]?.unit.id), Home: () => focus(lines[0]?.unit.id), End: () => focus(lines.at(-1)?.unit.id),
      ArrowRight: () => (branch && !isOpen ? onToggle(id, true) : branch ? focus(lines[i + 1]?.unit.id) : undefined), ArrowLeft: () => (branch && isOpen && !kept ? onToggle(id, false) : focus(line.parent)),
      Enter: () => onChoose(id), ' ': () => onChoose(id),
    };
    const typing = Date.now() - typed.current.time < 700 && typed.current.text !== '';
    if (act[event.key] && !(event.key === ' ' && typing)) { event.preventDefault(); act[event.key]!(); return; }
    if (event.key.length !== 1) return;
    event.preventDefault();
    typed.current = { text: (typing ? typed.current.text : '') + event.key.toLowerCase(), time: Date.now() };
    const { text } = typed.current, from = text.length > 1 ? i : i + 1;
    focus([...lines.slice(from), ...lines.slice(0, from)].find(l => l.unit.name.toLowerCase().startsWith(text))?.unit.id);
  };

  const leader = ({ head, headKind }: TreeUnit) => (head ? `${headKind && headKind !== 'DEFINITIVE' ? `${words.value('AssignmentKind', headKind)} ` : ''}${fullName(head)}` : t('organisation.vacant'));

  return (
    <Box component="ul" ref={box} role="tree" aria-label={label} onKeyDown={onKeyDown} sx={styles}>
      {lines.map(({ unit, level, place, of, branch }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys
        <li key={unit.id} role="treeitem" data-unit={unit.id} aria-level={level} aria-posinset={place} aria-setsize={of} aria-expanded={branch ? open.has(unit.id) : undefined} aria-selected={unit.id === chosen} tabIndex={unit.id === current ? 0 : -1} aria-label={`${unit.name}, ${words.value('UnitKind', unit.kind)}, ${leader(unit)}`}
          style={{ paddingLeft: `calc(${level - 1} * var(--step) + 6px)` }} className={matching?.has(unit.id) ? 'found' : undefined} onClick={() => { setAt(unit.id); onChoose(unit.id); }} onFocus={() => setAt(unit.id)}>
          {branch ? <span className={open.has(unit.id) ? 'knob open' : 'knob'} aria-hidden onClick={event => { event.stopPropagation(); setAt(unit.id); onToggle(unit.id, !open.has(unit.id)); }}><ChevronIcon fontSize="small" /></span> : <span className="knob" aria-hidden />}
          <span className="name"><b>{unit.name}</b><small>{words.value('UnitKind', unit.kind)}</small></span>
          <span className={unit.head ? 'head' : 'head vacant'}>{leader(unit)}</span>
        </li>
      ))}
    </Box>
  );
}

const styles = {
  listStyle: 'none', m: 0, p: 0.75, '--step': { xs: '14px', sm: '22px' }, maxHeight: { md: 'calc(100vh - 240px)' }, overflowY: { md: 'auto' }, scrollbarWidth: 'thin',
  '& li': { display: 'flex', alignItems: 'center', gap: '4px', pr: '10px', minHeight: 40, borderRadius: '7px', cursor: 'pointer', '&:hover': { bgcolor: '#F3F7FC' }, '&:focus-visible': { outline: `2px solid ${colours.brand}`, outlineOffset: '-2px' } },
  '& li[aria-selected=true]': { bgcolor: colours.brandSoft, boxShadow: `inset 3px 0 0 ${colours.brand}` }, '& li.found b': { bgcolor: '#FDF0C8' },
  '& .knob': { width: 28, height: 28, flexShrink: 0, display: 'grid', placeItems: 'center', borderRadius: '6px', color: colours.quiet, '& svg': { transition: 'transform .12s' }, '&.open svg': { transform: 'rotate(90deg)' } }, '& .knob:has(svg):hover': { bgcolor: '#DEE7F3' },
  '& .name': { flex: '1 1 55%', minWidth: 0, py: '5px', lineHeight: 1.25, overflowWrap: 'anywhere' }, '& .name b': { fontWeight: 600, fontSize: 14, display: 'inline' }, '& .name small': { display: 'block', color: colours.quiet, fontSize: 12 },
  '& .head': { flex: '0 1 42%', minWidth: 0, fontSize: 13, textAlign: 'right', color: colours.quiet, lineHeight: 1.25, display: { xs: 'none', sm: 'block' } }, '& .head.vacant': { color: '#8A5300', fontStyle: 'italic' },
} as const;
