import { defaultTheme, type RaThemeOptions } from 'react-admin';

/** The colours of the house. The brand is a city's own to choose; every pair here passes WCAG AA. */
export const colours = {
  brand: '#0B4EA2', brandDark: '#083B7C', brandSoft: '#E7EFFA', navy: '#0B2447', navyLine: '#1E3A66', navyText: '#C7D5EA', gold: '#F2B632',
  ground: '#F4F6F9', paper: '#FFFFFF', line: '#DCE3EC', ink: '#14233A', quiet: '#4A5B73',
};

/** Tones of a state: what is good, waits, needs care, is over. */
export const tones = {
  good: { ink: '#12613A', ground: '#E3F4EA' }, wait: { ink: '#0A4D8C', ground: '#E4EFFB' }, care: { ink: '#7A4A00', ground: '#FDF0D9' },
  bad: { ink: '#98211A', ground: '#FCE8E6' }, calm: { ink: '#43536A', ground: '#ECF0F5' },
};
export type Tone = keyof typeof tones;

const byValue: Record<Tone, string[]> = {
  good: ['APPROVED', 'ACCEPTED', 'DECIDED', 'COMPLETED', 'PUBLISHED', 'OPEN', 'ACTIVE', 'PASSED', 'MET', 'OPTIMAL', 'ELIGIBLE', 'RECORDED', 'CREATED', 'DONE', 'AGREED', 'FINAL', 'VERY_GOOD', 'GOOD', 'EXCELLENT', 'GRANTED', 'ABOVE', 'MEETS', 'VALID', 'CONFIRMED', 'DECREED', 'IN_ORDER'],
  wait: ['CONSIDERED', 'RATED', 'CALIBRATED', 'NOMINATED', 'CONSENTED', 'VERIFIED', 'FILED', 'REALISED', 'ASSESSED', 'OPENED', 'IN_REVIEW', 'REPORTED', 'DELIVERED', 'SUBMITTED', 'PROPOSED', 'ENDORSED', 'PLANNED', 'STUDY_ASSIGNMENT', 'UPDATED', 'RUNNING', 'TRAINING', 'PROCESSING'],
  care: ['DEFERRED', 'RECALLED', 'OBJECTED', 'NEEDS_IMPROVEMENT', 'CHANGED', 'RETURNED', 'PAUSED', 'CLOSED', 'FAIR', 'MARGINAL', 'EXPIRED', 'PRE_RETIREMENT', 'UNPAID_LEAVE', 'ACTING', 'DAILY_ACTING', 'ABSENT', 'IMPORTANT', 'INCOMPLETE'],
  bad: ['VERY_POOR', 'REFUSED', 'REJECTED', 'DECLINED', 'CANCELLED', 'DISABLED', 'REVOKED', 'FAILED', 'DISMISSED', 'SUSPENDED', 'POOR', 'INELIGIBLE', 'BELOW', 'DELETED', 'ABSOLUTE', 'REVOCATION', 'NOT_IN_ORDER'],
  calm: [],
};
const toneOfValue = new Map(Object.entries(byValue).flatMap(([tone, values]) => values.map(value => [value, tone as Tone])));
export const toneOf = (value: string): Tone => toneOfValue.get(value) ?? 'calm';

const base = defaultTheme as RaThemeOptions;
export const theme: RaThemeOptions = {
  ...base,
  palette: {
    mode: 'light', primary: { main: colours.brand, dark: colours.brandDark, light: '#3B74C1', contrastText: '#fff' }, secondary: { main: colours.brand, contrastText: '#fff' },
    success: { main: '#17733F', contrastText: '#fff' }, warning: { main: '#8A5300', contrastText: '#fff' }, error: { main: '#B3261E', contrastText: '#fff' }, info: { main: '#0A5C8C', contrastText: '#fff' },
    background: { default: colours.ground, paper: colours.paper }, text: { primary: colours.ink, secondary: colours.quiet }, divider: colours.line,
  },
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: '"Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", "Open Sans", Roboto, "Helvetica Neue", Arial, sans-serif', fontSize: 14,
    h1: { fontSize: '1.5rem', fontWeight: 650, letterSpacing: '-0.012em', lineHeight: 1.25 }, h2: { fontSize: '1.05rem', fontWeight: 650, lineHeight: 1.35 }, h3: { fontSize: '0.95rem', fontWeight: 650 },
    h6: { fontSize: '1rem', fontWeight: 650 }, button: { textTransform: 'none', fontWeight: 600 }, body1: { fontSize: '0.9rem' }, body2: { fontSize: '0.85rem' },
  },
  components: {
    ...base.components,
    MuiCssBaseline: { styleOverrides: { body: { fontFeatureSettings: '"cv05", "tnum"' }, '*:focus-visible': { outline: `2px solid ${colours.brand}`, outlineOffset: 2 } } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: colours.line } }, defaultProps: { elevation: 0 } },
    MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { borderRadius: 7, minHeight: 34 }, sizeSmall: { paddingLeft: 10, paddingRight: 10 } } },
    MuiCheckbox: { defaultProps: { size: 'small', slotProps: { input: { 'aria-label': 'Pilih' } } } },
    MuiTableCell: { styleOverrides: { root: { borderColor: '#E7ECF2', padding: '7px 12px' }, head: { color: colours.quiet, fontWeight: 600, fontSize: '0.8rem', backgroundColor: '#F8FAFC', lineHeight: 1.3 } } },
    MuiTableRow: { styleOverrides: { root: { '&:last-child td': { borderBottom: 0 } } } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
    MuiOutlinedInput: { styleOverrides: { root: { backgroundColor: '#fff' }, notchedOutline: { borderColor: '#B9C5D4' } } },
    MuiChip: { styleOverrides: { root: { fontWeight: 600 } } },
    MuiTab: { styleOverrides: { root: { minHeight: 44, fontWeight: 600 } } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.8rem', backgroundColor: colours.navy } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiDialog: { defaultProps: { slotProps: { paper: { elevation: 6 } } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.1rem', fontWeight: 650 } } },
    MuiAlert: { styleOverrides: { root: { borderRadius: 8 } } },
  },
};
