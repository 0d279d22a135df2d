import { type DocumentNode, type FieldNode, type GraphQLResolveInfo, type GraphQLSchema, Kind, type SelectionSetNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Catalog, Noun } from './catalog.ts';

/** Fields a question mentions anywhere, by type: what is not mentioned need not be read. */
export type Mentioned = ReadonlyMap<string, ReadonlySet<string>>;

const mentioned = new WeakMap<DocumentNode, Mentioned>();

/** The fields a document mentions, found once a document. */
export function mentionedIn(document: DocumentNode, schema: GraphQLSchema): Mentioned {
  const known = mentioned.get(document);
  if (known) return known;
  const fields = new Map<string, Set<string>>(), types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, {
    Field: ({ name }) => {
      const type = types.getParentType()?.name ?? '';
      (fields.get(type) ?? fields.set(type, new Set()).get(type)!).add(name.value);
    },
  }));
  mentioned.set(document, fields);
  return fields;
}

/** The fragments of a document that passed, by name. */
export type Fragments = GraphQLResolveInfo['fragments'];
/** Finds them. */
export const fragmentsOf = (document: DocumentNode): Fragments => Object.fromEntries(document.definitions.flatMap(d => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));

const decided = new WeakMap<DocumentNode, readonly string[]>();
/** The variables that decide which fields are asked for at all, found once a document. */
export function deciding(document: DocumentNode): readonly string[] {
  const known = decided.get(document);
  if (known) return known;
  const names = new Set<string>();
  visit(document, { Directive: node => { for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value); } });
  const found = [...names].sort();
  decided.set(document, found);
  return found;
}

/** Relations a question goes along from a row, and on from what they lead to. */
export type Relations = ReadonlyMap<string, Relations>;

const found = new WeakMap<FieldNode, Relations>();

/** The relations asked for of the rows a list answers. It is advice for reading ahead: what it leaves out is read when it is asked for. */
export function relationsBelow(field: FieldNode, noun: Noun, catalog: Catalog, fragments: Fragments): Relations {
  const known = found.get(field);
  if (known) return known;
  const relations = relationsIn(field.selectionSet!, noun, catalog, fragments);
  found.set(field, relations);
  return relations;
}

const below = new WeakMap<FieldNode, readonly FieldNode[]>();
/** Fields asked for of the rows a list answers, found once a document. */
export function fieldsBelow(field: FieldNode, fragments: Fragments): readonly FieldNode[] {
  const known = below.get(field) ?? fieldsIn(field.selectionSet!, fragments);
  below.set(field, known);
  return known;
}

const fieldsIn = (set: SelectionSetNode, fragments: Fragments): FieldNode[] => set.selections.flatMap(selection => {
  if (selection.directives?.length) return [];
  if (selection.kind === Kind.FIELD && !steps.has(selection.name.value)) return [selection];
  const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
  return inner ? fieldsIn(inner, fragments) : [];
});

/** Whether rows of a list are asked for, or only how many there are. */
export const asksForRows = ({ selections }: SelectionSetNode, fragments: Fragments): boolean => selections.some(selection => {
  if (selection.kind === Kind.FIELD) return steps.has(selection.name.value) || selection.name.value === 'pageInfo';
  const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
  return !!inner && asksForRows(inner, fragments);
});

/** Steps from a list to its rows. */
const steps = new Set(['nodes', 'edges', 'node']);

function relationsIn(set: SelectionSetNode, noun: Noun, catalog: Catalog, fragments: Fragments, into = new Map<string, Relations>()): Map<string, Relations> {
  for (const selection of set.selections) {
    // What hangs on a variable is not read before it is known to be wanted.
    if (selection.directives?.length) continue;
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
    if (!inner) continue;
    const name = selection.kind === Kind.FIELD ? selection.name.value : undefined, target = name && noun.columns.get(name)?.target;
    if (target) into.set(name, relationsIn(inner, catalog.noun(target), catalog, fragments, into.get(name) as Map<string, Relations> | undefined));
    else if (!name || steps.has(name)) relationsIn(inner, noun, catalog, fragments, into);
  }
  return into;
}
