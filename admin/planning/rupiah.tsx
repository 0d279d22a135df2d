import { useWriting } from '../kernel/i18n.ts';

/** An amount in rupiah. */
export function Rupiah({ amount }: { amount: number | null | undefined }) { const write = useWriting(); return amount == null ? <>–</> : <span style={{ whiteSpace: 'nowrap' }}>{write.number(amount, { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 })}</span>; }
