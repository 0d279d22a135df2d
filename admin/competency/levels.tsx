import { Box } from '@mui/material';
import { colours } from '../kernel/theme.ts';

const lacking = 'repeating-linear-gradient(135deg, #F7DDB0 0 3px, #FFF6E3 3px 6px)';

/** Five steps: those held are full, those still lacking hatched. The numbers stand beside it. */
export function LevelTrack({ held, required }: { held: number; required: number }) {
  return (
    <Box aria-hidden sx={{ display: 'inline-flex', gap: '3px', verticalAlign: 'middle' }}>
      {[1, 2, 3, 4, 5].map(step => (
        <Box key={step} sx={{ width: 18, height: 10, borderRadius: '2px', border: '1px solid', borderColor: step <= held ? colours.brand : step <= required ? '#B26A00' : '#D4DCE6', background: step <= held ? (step <= required ? colours.brand : '#7FA6DA') : step <= required ? lacking : '#F5F7FA' }} />
      ))}
    </Box>
  );
}

export interface Axis { label: string; required: number; held: number }

/** The profile of a person against the standard of the position. The table beside it has the same numbers; axes are named by their row in it. */
export function Radar({ axes, label, size = 300 }: { axes: Axis[]; label: string; size?: number }) {
  const middle = size / 2, reach = middle - 26;
  const at = (i: number, level: number) => { const turn = (2 * Math.PI * i) / axes.length - Math.PI / 2, r = (reach * level) / 5; return [middle + r * Math.cos(turn), middle + r * Math.sin(turn)] as const; };
  const shape = (of: (axis: Axis) => number) => axes.map((axis, i) => at(i, of(axis)).map(n => n.toFixed(1)).join(',')).join(' ');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} style={{ width: '100%', maxWidth: size, display: 'block', margin: '0 auto' }}>
      {[1, 2, 3, 4, 5].map(level => <polygon key={level} points={shape(() => level)} fill={level === 5 ? '#FAFBFD' : 'none'} stroke="#DCE3EC" strokeWidth="1" />)}
      {axes.map((axis, i) => { const [x, y] = at(i, 5); return <line key={axis.label} x1={middle} y1={middle} x2={x} y2={y} stroke="#E4EAF1" strokeWidth="1" />; })}
      <polygon points={shape(a => a.held)} fill={colours.brand} fillOpacity="0.22" stroke={colours.brand} strokeWidth="2" strokeLinejoin="round" />
      <polygon points={shape(a => a.required)} fill="none" stroke="#9A5B00" strokeWidth="2" strokeDasharray="5 4" strokeLinejoin="round" />
      {[1, 2, 3, 4, 5].map(level => { const [, y] = at(0, level); return <text key={level} x={middle + 4} y={y + 10} fontSize="9" fill={colours.quiet}>{level}</text>; })}
      {axes.map((axis, i) => { const [x, y] = at(i, 5.55); return <text key={axis.label} x={x} y={y} fontSize="12" fontWeight="600" fill={colours.ink} textAnchor="middle" dominantBaseline="central">{i + 1}</text>; })}
    </svg>
  );
}
