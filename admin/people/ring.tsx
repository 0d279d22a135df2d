import { Box, Typography } from '@mui/material';
import { colours } from '../kernel/theme.ts';

interface RingProps { share: number; big: string; small?: string; label: string; tone?: string; size?: number }

/** A share as a ring around its number; the label says the same in words. */
export function Ring({ share, big, small, label, tone = colours.brand, size = 116 }: RingProps) {
  const width = 10, radius = (size - width) / 2, around = 2 * Math.PI * radius, part = Math.max(0, Math.min(1, share || 0));
  return (
    <Box role="img" aria-label={label} sx={{ position: 'relative', width: size, height: size, flexShrink: 0 }}>
      <svg width={size} height={size} aria-hidden focusable="false" style={{ transform: 'rotate(-90deg)', display: 'block' }}>
        <circle cx={size / 2} cy={size / 2} r={radius} fill="none" stroke="#E3E9F1" strokeWidth={width} />
        {part > 0 && <circle cx={size / 2} cy={size / 2} r={radius} fill="none" stroke={tone} strokeWidth={width} strokeLinecap="round" strokeDasharray={`${around * part} ${around}`} />}
      </svg>
      <Box aria-hidden sx={{ position: 'absolute', inset: 0, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', lineHeight: 1.1 }}>
        <Typography component="span" sx={{ fontSize: size / 4.6, fontWeight: 700, fontVariantNumeric: 'tabular-nums', lineHeight: 1.1 }}>{big}</Typography>
        {small && <Typography component="span" color="text.secondary" sx={{ fontSize: 12 }}>{small}</Typography>}
      </Box>
    </Box>
  );
}
