import type { Education } from '../../schema/people/employee.ts';
import type { Dice } from './dice.ts';
import type { Field } from './positions.ts';

interface Degrees {
  readonly diploma?: readonly string[];
  readonly bachelor: readonly string[];
  readonly master: readonly string[];
}

const degrees: Record<Field, Degrees> = {
  general: { bachelor: ['S.Sos.', 'S.AP.', 'S.IP.', 'S.E.', 'S.STP.', 'S.H.'], master: ['M.Si.', 'M.AP.', 'M.M.'] },
  economy: { bachelor: ['S.E.', 'S.E., Ak.', 'S.Ak.'], master: ['M.Ak.', 'M.M.', 'M.Si.'] },
  law: { bachelor: ['S.H.'], master: ['M.H.', 'M.Hum.'] },
  engineering: { bachelor: ['S.T.'], master: ['M.T.', 'M.Si.'] },
  computing: { diploma: ['A.Md.Kom.'], bachelor: ['S.Kom.', 'S.T.'], master: ['M.Kom.'] },
  nursing: { diploma: ['A.Md.Kep.'], bachelor: ['S.Kep., Ns.'], master: ['M.Kep.'] },
  midwifery: { diploma: ['A.Md.Keb.'], bachelor: ['S.Tr.Keb.'], master: ['M.Keb.'] },
  medicine: { bachelor: ['S.Ked.'], master: ['', '', 'M.Kes.', 'M.K.M.'] },
  records: { diploma: ['A.Md.RMIK.', 'A.Md.PK.'], bachelor: ['S.Tr.RMIK.'], master: ['M.Kes.'] },
  teaching: { bachelor: ['S.Pd.'], master: ['M.Pd.'] },
  psychology: { bachelor: ['S.Psi.', 'S.AP.', 'S.IP.', 'S.Sos.'], master: ['M.Si.', 'M.AP.', 'M.M.'] },
  social: { bachelor: ['S.Sos.', 'S.I.Kom.', 'S.Tr.Sos.'], master: ['M.Si.', 'M.I.Kom.'] },
  archives: { diploma: ['A.Md.'], bachelor: ['S.Sos.', 'S.Hum.', 'S.IP.'], master: ['M.A.'] },
  planning: { bachelor: ['S.T.', 'S.P.W.K.', 'S.E.'], master: ['M.T.', 'M.Si.'] },
  uniformed: { bachelor: ['S.Sos.', 'S.H.'], master: ['M.Si.'] },
};

/** Titles before and after a name, as the education and the profession bring them. */
export function titlesOf(field: Field, education: Education, dice: Dice): { titlePrefix?: string; titleSuffix?: string } {
  const { diploma = ['A.Md.'], bachelor, master } = degrees[field];
  const doctor = field === 'medicine' ? 'dr.' : undefined;
  if (education === 'D3') return { titleSuffix: dice.pick(diploma) };
  if (education === 'S1') return { titleSuffix: dice.pick(bachelor) };
  if (education !== 'S2' && education !== 'S3') return {};
  const suffix = [doctor ? '' : dice.pick(bachelor), dice.pick(master)].filter(Boolean).join(', ');
  const prefix = [education === 'S3' ? 'Dr.' : '', doctor].filter(Boolean).join(' ');
  return { titlePrefix: prefix || undefined, titleSuffix: suffix || undefined };
}

/** A name with its titles, as it stands under a letter. */
export const fullName = ({
  name,
  titlePrefix,
  titleSuffix,
}: {
  name: string;
  titlePrefix?: string | null;
  titleSuffix?: string | null;
}): string => [[titlePrefix, name].filter(Boolean).join(' '), titleSuffix].filter(Boolean).join(', ');
