import { isDeepStrictEqual } from 'node:util';
import type { AccessTable, Rule } from './access.ts';
import { asWhere } from './access.ts';
import type { Actor, StandIn } from './actor.ts';
import type { Catalog } from './catalog.ts';
import { allWorkflows, judgesCases, ofNoneOf, type Workflow } from './workflow.ts';

/** From rows of a noun to the records of a workflow: what is asked of a record, asked of the row. */
interface Way { flow: Workflow<any>; of: (record: object) => object }

/** What one must see to judge a record: the record, its parts and theirs, whose case it is, and what it cannot be shown without. */
function waysOf(catalog: Catalog): Map<string, Way[]> {
  const ways = new Map<string, Way[]>();
  const lead = (noun: string, way: Way) => void (ways.get(noun) ?? ways.set(noun, []).get(noun)!).push(way);
  const parts = (noun: string) => catalog.nouns.flatMap(part => [...part.columns.values()].filter(c => c.target === noun && !c.nullable && part.name !== noun).map(c => ({ part: part.name, property: c.name })));
  for (const flow of allWorkflows().filter(judgesCases)) {
    const noun = catalog.noun(flow.noun), reached = new Set([noun.name]);
    const along = (from: string, of: Way['of']): void => {
      lead(from, { flow, of });
      for (const { part, property } of parts(from)) if (!reached.has(part)) { reached.add(part); along(part, record => ({ [property]: of(record) })); }
    };
    along(noun.name, record => record);
    for (const { name, target, nullable } of noun.columns.values()) if (target && name !== 'agency' && (name === flow.subject || !nullable)) lead(target, { flow, of: record => ({ $some: { [noun.name]: { by: name, where: record, once: true } } }) });
  }
  return ways;
}

/** The records somebody may judge as a stand-in, in whatever state; nothing where the other one judges none. */
function judged(access: AccessTable, flow: Workflow<any>, { as, people }: StandIn, actor: Actor): object | undefined {
  const rights = [...new Set(Object.values(flow.moves).filter(m => (m.decides || m.judges) && !m.inPerson).map(m => m.by))].map(right => right(as)).filter(answer => answer !== false), seen = access[flow.noun.name]!.read(as);
  return rights.length && seen !== false ? { $and: [asWhere(seen), { $or: rights.map(asWhere) }, ofNoneOf(flow, [...people, actor.employee])] } : undefined;
}

const isWholeAgency = (answer: boolean | object) => answer === true || (answer !== false && Object.keys(answer).join() === 'agency');

/** Widens a table of rights by what stand-ins see: what they may judge in somebody's name, as far as that one sees it, and no more. */
export function seenByStandIns(access: AccessTable, catalog: Catalog): AccessTable {
  const ways = waysOf(catalog);
  const widened = (noun: string, read: Rule<any>): Rule<any> => actor => {
    const own = read(actor), here = actor.standsIn.length ? ways.get(noun) : undefined;
    if (!here || isWholeAgency(own)) return own;
    // Whom the other one sees as one does oneself, one sees already.
    const more = actor.standsIn.filter(stand => !isDeepStrictEqual(read(stand.as), own)).flatMap(stand => here.filter(({ flow }) => stand.workflow === null || stand.workflow === flow.noun.name)
      .flatMap(({ flow, of }) => { const records = judged(access, flow, stand, actor); return records ? [{ $and: [asWhere(read(stand.as)), of(records)] }] : []; }));
    return more.length ? { $or: [asWhere(own), ...more] } : own;
  };
  return Object.fromEntries(Object.entries(access).map(([noun, rules]) => [noun, ways.has(noun) ? { ...rules, read: widened(noun, rules.read) } : rules]));
}
