import { type ArgumentNode, type ASTVisitor, type DocumentNode, type FieldNode, type FragmentDefinitionNode, GraphQLError, Kind, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/** How much one request may ask for. */
export const LIMITS = { tokens: 2_000, depth: 12, introspectionDepth: 20, aliases: 30, rootFields: 10, mutations: 4, directives: 9, cost: 10_000 } as const;

const tooMuch = (what: string, limit: number, node?: FieldNode | OperationDefinitionNode) =>
  new GraphQLError(`This asks for too much: ${what}, at most ${limit}.`, { ...(node && { nodes: node }), extensions: { code: 'LIMIT_EXCEEDED', limit } });

interface Measure { depth: number; aliases: number; directives: number; fields: number }

/** Measures a selection with its fragments spread out; a fragment inside itself counts as too deep. */
function measure(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, depth: number, into: Measure, visited: ReadonlySet<string>, deepest: number): void {
  into.depth = Math.max(into.depth, depth);
  if (depth > deepest + 1 || ++into.fields > LIMITS.cost) return;
  for (const selection of set.selections) {
    into.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.alias && selection.alias.value !== selection.name.value) into.aliases++;
      into.fields++;
      if (selection.selectionSet) measure(selection.selectionSet, fragments, depth + 1, into, visited, deepest);
      continue;
    }
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : '';
    if (!inner || (name && visited.has(name))) continue;
    measure(inner, fragments, depth, into, name ? new Set([...visited, name]) : visited, deepest);
  }
}

/** A question about the schema itself is deep by nature, and graphql bounds its depth; everything else about it counts like any other. */
const isIntrospection = (operation: OperationDefinitionNode) =>
  operation.operation === 'query' && operation.selectionSet.selections.every(s => s.kind === Kind.FIELD && (s.name.value === '__schema' || s.name.value === '__type' || s.name.value === '__typename'));

const fragmentsOf = (document: DocumentNode) => new Map(document.definitions.flatMap(d => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])));

/** A validation rule: depth, aliases, directives and root fields of every operation. */
export function limits(context: ValidationContext): ASTVisitor {
  const fragments = fragmentsOf(context.getDocument());
  return {
    OperationDefinition(operation) {
      const deepest = isIntrospection(operation) ? LIMITS.introspectionDepth : LIMITS.depth;
      const found: Measure = { depth: 0, aliases: 0, directives: operation.directives?.length ?? 0, fields: 0 };
      measure(operation.selectionSet, fragments, 1, found, new Set(), deepest);
      const most = operation.operation === 'mutation' ? LIMITS.mutations : LIMITS.rootFields;
      if (found.depth > deepest) context.reportError(tooMuch('levels of depth', deepest, operation));
      else if (found.fields > LIMITS.cost) context.reportError(tooMuch('fields', LIMITS.cost, operation));
      else if (found.aliases > LIMITS.aliases) context.reportError(tooMuch('aliases', LIMITS.aliases, operation));
      else if (found.directives > LIMITS.directives) context.reportError(tooMuch('directives', LIMITS.directives, operation));
      // Counted last: fragments that multiply are known to be few by now.
      else if (rootFields(operation.selectionSet, fragments) > most) context.reportError(tooMuch(operation.operation === 'mutation' ? 'mutations' : 'root fields', most, operation));
    },
  };
}

const rootFields = (set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, visited: ReadonlySet<string> = new Set()): number => set.selections.reduce((sum, s) => {
  if (s.kind === Kind.FIELD) return sum + 1;
  if (s.kind === Kind.INLINE_FRAGMENT) return sum + rootFields(s.selectionSet, fragments, visited);
  const fragment = fragments.get(s.name.value);
  return sum + (fragment && !visited.has(s.name.value) ? rootFields(fragment.selectionSet, fragments, new Set([...visited, s.name.value])) : 0);
}, 0);

const sizes = new Set(['first', 'perPage']);
const UNSAID = 25;
const lists = new Set(['nodes', 'edges']);

/** How many rows an operation may bring, page sizes multiplied; refuses what is over the limit. */
export function assertAffordable(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): void {
  const fragments = fragmentsOf(document);
  const unsaid = new Map(operation.variableDefinitions?.flatMap(({ variable, defaultValue: d }) => (d?.kind === Kind.INT ? [[variable.name.value, Number(d.value)] as const] : [])));
  const said = ({ value }: ArgumentNode): number => {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind !== Kind.VARIABLE) return UNSAID;
    const name = value.name.value, given = Number(variables[name] ?? unsaid.get(name) ?? UNSAID);
    return Number.isFinite(given) ? given : UNSAID;
  };
  const sizeOf = (field: FieldNode): number => {
    const asked = field.arguments?.filter(a => sizes.has(a.name.value)).map(said) ?? [];
    return asked.length ? Math.min(Math.max(...asked, 1), 100) : UNSAID;
  };
  const bringsRows = (set: SelectionSetNode, visited: ReadonlySet<string>): boolean => set.selections.some(s => {
    if (s.kind === Kind.FIELD) return lists.has(s.name.value);
    if (s.kind === Kind.INLINE_FRAGMENT) return bringsRows(s.selectionSet, visited);
    const fragment = fragments.get(s.name.value);
    return !!fragment && !visited.has(s.name.value) && bringsRows(fragment.selectionSet, new Set([...visited, s.name.value]));
  });
  const cost = (set: SelectionSetNode, times: number, visited: ReadonlySet<string>): number => set.selections.reduce((sum, s) => {
    if (sum > LIMITS.cost) return sum;
    if (s.kind === Kind.INLINE_FRAGMENT) return sum + cost(s.selectionSet, times, visited);
    if (s.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(s.name.value);
      return fragment && !visited.has(s.name.value) ? sum + cost(fragment.selectionSet, times, new Set([...visited, s.name.value])) : sum;
    }
    if (!s.selectionSet) return sum;
    const isList = bringsRows(s.selectionSet, visited);
    const rows = isList ? times * sizeOf(s) : times;
    return sum + (isList ? rows : 0) + cost(s.selectionSet, rows, visited);
  }, 0);
  const total = cost(operation.selectionSet, 1, new Set());
  if (total > LIMITS.cost) throw tooMuch('rows, page sizes multiplied', LIMITS.cost, operation);
}
