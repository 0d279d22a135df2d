import * as written from '../../admin/graph/documents.ts';
import { documentsOf } from '../../admin/graph/nounDocuments.ts';
import { type NounName, nouns } from '../../admin/graph/nouns.ts';
import type { City, Variables, Work } from './works.ts';

const only = (name: string, title: string, ours: string, variables: readonly Variables[]): Work => ({ name, title, ours, graphile: '', floor: '', values: () => [], variables: () => [...variables] });

/** The lists and pages the admin asks for, with the values it sends. Each is asked of both our paths. */
export function adminWorks(city: City): Work[] {
  return [...Object.keys(nouns).flatMap(name => ofNoun(name as NounName)), ...pages(city)];
}

function ofNoun(name: NounName): Work[] {
  const { facets } = nouns[name], documents = documentsOf(name), pagesOf = Array.from({ length: 8 }, (_, i) => ({ page: i + 1, perPage: 25, filter: {} }));
  const list = documents['list']!;
  return [only(`list/${name}`, '25 rows, total', list, pagesOf), ...(facets.length ? [only(`list+facets/${name}`, facets.join(' ').toLowerCase(), list, pagesOf.map(v => ({ ...v, facets, counted: true })))] : [])];
}

const text = (name: string) => (written as unknown as Record<string, { text: string }>)[name]?.text;

function pages({ employees, offices, positions, today }: City): Work[] {
  const some = employees.slice(0, 300), at = (name: string, title: string, variables: readonly Variables[]) => (text(name) ? [only(`page/${name}`, title, text(name)!, variables)] : []);
  return [
    ...at('EmployeePage', 'a person with all that hangs on them', some.map(id => ({ id }))), ...at('UnitPanel', 'an office with its people', offices.map(id => ({ id }))), ...at('UnitTree', 'the whole tree', [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }]),
    ...at('HomePage', 'the first page', [{ today, people: true, own: false }]), ...at('HomeGaps', 'gaps of the whole city', [{ people: true, has1: false, has2: false, has3: false, today }]), ...at('GapMap', 'heat map of an office', offices.map(unit => ({ unit }))),
    ...at('GapFinder', 'what a position demands', positions.slice(0, 100).map(position => ({ position, chosen: true, day: today }))), ...at('InboxPage', 'what waits', [{ page: 1, perPage: 25 }]), ...at('InboxCounts', 'how much waits', [{}]), ...at('WhoAmI', 'who asks', [{}]),
    ...at('AuditOf', 'the trail of a row', some.map(id => ({ id, first: 20 }))),
  ];
}
