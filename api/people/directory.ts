import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { PositionKind } from '../../schema/people/position.ts';
import type { RankScale } from '../../schema/people/rank.ts';
import type { Problem } from './employee-number.ts';
import { kindsOf, rankCode, type SiasnRow } from './siasn-columns.ts';

interface Place { id: string; code: string; name: string; parent: string | null }
interface Post { id: string; code: string; name: string; kind: PositionKind }

const keyOf = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
const quoted = (text: string) => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

/** What an agency calls its units and positions, and the ranks of the nation: names on paper become rows here, or problems. */
export class Directory {
  readonly #units: Map<string, Place>;
  readonly #unitsByCode: Map<string, Place>;
  readonly #unitsByName: Map<string, Place[]>;
  readonly #positionsByCode: Map<string, Post>;
  readonly #positionsByName: Map<string, Post[]>;
  readonly #ranks: Map<string, string>;

  constructor(units: readonly Place[], positions: readonly Post[], ranks: readonly { id: string; scale: RankScale; code: string }[]) {
    this.#units = new Map(units.map(u => [u.id, u]));
    this.#unitsByCode = new Map(units.map(u => [keyOf(u.code), u]));
    this.#unitsByName = Map.groupBy(units, u => keyOf(u.name));
    this.#positionsByCode = new Map(positions.map(p => [keyOf(p.code), p]));
    this.#positionsByName = Map.groupBy(positions, p => keyOf(p.name));
    this.#ranks = new Map(ranks.map(r => [`${r.scale} ${r.code}`, r.id]));
  }

  /** The rank a text speaks of, on the scale of a status. */
  rank(text: string, scale: RankScale): string | Problem {
    const code = rankCode(text, scale);
    if (typeof code !== 'string') return code;
    return this.#ranks.get(`${scale} ${code}`) ?? { code: 'UNKNOWN_RANK', message: `Golongan ${quoted(text)} tidak dikenal.` };
  }

  /** The unit a row names: by its code, or by its name and that of a unit above it, since names are not unique. */
  unit({ unitCode, unitName, parentName }: SiasnRow['values']): string | Problem | undefined {
    const text = unitName ?? unitCode;
    if (!text) return undefined;
    const byCode = this.#unitsByCode.get(keyOf(unitCode ?? '')) ?? this.#unitsByCode.get(keyOf(text));
    if (byCode) return byCode.id;
    const named = this.#unitsByName.get(keyOf(text)) ?? [];
    const found = parentName ? this.#under(named, keyOf(parentName)) : named;
    const where = `${quoted(text)}${parentName ? ` di bawah ${quoted(parentName)}` : ''}`;
    if (found.length > 1) return { code: 'AMBIGUOUS_UNIT', message: `Ada ${found.length} unit bernama ${where}. Isi kode unit, atau nama unit induk yang tepat di atasnya.` };
    return found[0]?.id ?? { code: 'UNKNOWN_UNIT', message: `Unit ${where} tidak dikenal. Samakan namanya dengan susunan organisasi, atau isi kode unit.` };
  }

  /** Units directly below one of this name; else anywhere below; else those that bear it themselves, as an office is its own induk in SIASN. */
  #under(units: readonly Place[], parent: string): readonly Place[] {
    const above = (unit: Place): string[] => { const next = this.#units.get(unit.parent ?? ''); return next ? [keyOf(next.name), ...above(next)] : []; };
    const ways: ((unit: Place) => boolean)[] = [u => above(u)[0] === parent, u => above(u).includes(parent), u => keyOf(u.name) === parent];
    return ways.map(way => units.filter(way)).find(found => found.length) ?? [];
  }

  /** The position a row names: by its code or its name, and by its kind where several bear that name. */
  position({ positionCode, positionName, positionKind }: SiasnRow['values']): string | Problem | undefined {
    const text = positionName ?? positionCode;
    if (!text) return undefined;
    const byCode = this.#positionsByCode.get(keyOf(positionCode ?? '')) ?? this.#positionsByCode.get(keyOf(text));
    if (byCode) return byCode.id;
    const named = this.#positionsByName.get(keyOf(text)) ?? [];
    const found = named.length > 1 && positionKind ? named.filter(p => kindsOf(positionKind).includes(p.kind)) : named;
    if (found.length === 1) return found[0]!.id;
    if (named.length) return { code: 'AMBIGUOUS_POSITION', message: `Ada ${named.length} jabatan bernama ${quoted(text)}. Isi kode jabatan.` };
    return { code: 'UNKNOWN_POSITION', message: `Jabatan ${quoted(text)} tidak dikenal. Samakan namanya dengan daftar jabatan, atau isi kode jabatan.` };
  }
}

/** What an agency calls things now. */
export async function directoryOf(em: SqlEntityManager, agency: string): Promise<Directory> {
  return new Directory(
    await em.execute<Place[]>('select id, code, name, parent_id as parent from unit where agency_id = ?', [agency]),
    await em.execute<Post[]>('select id, code, name, kind from "position" where agency_id = ?', [agency]),
    await em.execute<{ id: string; scale: RankScale; code: string }[]>('select id, scale, code from rank'),
  );
}
