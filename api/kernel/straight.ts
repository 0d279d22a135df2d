import { type FieldNode, getArgumentValues, getVariableValues, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type GraphQLSchema, isLeafType, isListType, isNonNullType, isObjectType, type OperationDefinitionNode, TypeNameMetaFieldDef } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Context } from './context.ts';
import { deciding, type Fragments, fragmentsOf } from './mentioned.ts';
import type { Question } from './passed.ts';

/** What becomes of what a resolver says: a leaf, a list, or an object. */
type Shape = { required: boolean; leaf?: (value: any) => unknown; each?: Shape; steps?: readonly Step[] };
/** A field of an answer, and its number among those of its document. */
interface Step { key: string; place: number; field: GraphQLField<unknown, Context>; nodes: readonly FieldNode[]; parent: GraphQLObjectType; shape: Shape }
type Variables = Record<string, unknown>;

/** Something that only graphql itself has the words for. */
class Unusual extends Error {}

const MOST_VARIANTS = 64;
interface Shaped { fragments: Fragments; steps: readonly Step[] }
const shapes = new WeakMap<OperationDefinitionNode, Map<string, Shaped | null>>();

/** The shape of the answers to an operation, found once for each set of its directives' variables; null where it is not known before somebody asks. */
function shapeOf(schema: GraphQLSchema, { document, operation }: Question, variables: Variables): Shaped | null {
  const variants = shapes.get(operation) ?? shapes.set(operation, new Map()).get(operation)!, key = JSON.stringify(deciding(document).map(name => variables[name]));
  const known = variants.get(key);
  if (known !== undefined) return known;
  if (variants.size >= MOST_VARIANTS) variants.clear();
  const fragments = fragmentsOf(document);
  let found = null;
  try { found = { fragments, steps: new Shaping(schema, fragments, variables).of(operation) }; } catch (error) { if (!(error instanceof Unusual)) throw error; }
  variants.set(key, found);
  return found;
}

class Shaping {
  private places = 0;
  constructor(private schema: GraphQLSchema, private fragments: Fragments, private variables: Variables) {}

  of({ selectionSet }: OperationDefinitionNode): Step[] {
    const root = this.schema.getQueryType()!;
    return this.steps(root, collectFields(this.schema, this.fragments, this.variables, root, selectionSet));
  }

  private steps(parent: GraphQLObjectType, fields: Map<string, readonly FieldNode[]>): Step[] {
    return [...fields].map(([key, nodes]) => {
      const name = nodes[0]!.name.value, field: GraphQLField<unknown, Context> | undefined = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parent.getFields()[name];
      if (key === '__proto__' || !field) throw new Unusual();
      return { key, place: this.places++, field, nodes, parent, shape: this.shape(field.type, nodes) };
    });
  }

  private shape(type: GraphQLOutputType, nodes: readonly FieldNode[], required = false): Shape {
    if (isNonNullType(type)) return this.shape(type.ofType, nodes, true);
    if (isListType(type)) return { required, each: this.shape(type.ofType, nodes) };
    if (isLeafType(type)) return { required, leaf: value => type.serialize(value) };
    if (!isObjectType(type) || type.isTypeOf) throw new Unusual();
    return { required, steps: this.steps(type, collectSubfields(this.schema, this.fragments, this.variables, type, nodes as FieldNode[])) };
  }
}

const nothing = Object.freeze({});
const isPromise = (said: any): said is Promise<unknown> => typeof said?.then === 'function';

/** One answer on its way: what is known at once is put down at once, and whatever comes later in its place. */
class Answering {
  private open = 1;
  private done!: (data: object) => void;
  private failed!: (error: unknown) => void;
  private readonly whole = new Promise<object>((done, failed) => { this.done = done; this.failed = failed; });
  private readonly data = {};
  private given: Readonly<Record<string, unknown>>[] = [];
  private infos: GraphQLResolveInfo[] = [];
  constructor(private asking: Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>, private context: Context) {}

  /** The whole answer; fails where anything of it does. */
  of(steps: readonly Step[]): Promise<object> {
    try { this.fill(this.data, undefined, steps); } catch (error) { this.failed(error); }
    this.close();
    return this.whole;
  }

  private fill(into: any, row: unknown, steps: readonly Step[]): void {
    for (const step of steps) this.put(into, step.key, this.said(step, row), step.shape);
  }

  private put(into: any, key: string | number, said: unknown, shape: Shape): void {
    if (isPromise(said)) {
      into[key] = null;
      this.open++;
      said.then(later => { this.put(into, key, later, shape); this.close(); }).catch(this.failed);
    } else into[key] = this.complete(said, shape);
  }

  private complete(said: any, { required, leaf, each, steps }: Shape): unknown {
    if (said == null) { if (required) throw new Unusual(); return null; }
    if (said instanceof Error) throw said;
    if (leaf) return leaf(said) ?? unusual();
    if (steps) { const object = {}; this.fill(object, said, steps); return object; }
    if (!Array.isArray(said)) throw new Unusual();
    const list: unknown[] = [];
    for (let i = 0; i < said.length; i++) this.put(list, i, said[i], each!);
    return list;
  }

  private said({ field, place, nodes, parent }: Step, row: unknown): unknown {
    const given = (this.given[place] ??= field.args?.length ? Object.freeze(getArgumentValues(field as GraphQLField<unknown, unknown>, nodes[0]!, this.asking.variableValues)) : nothing);
    // One for all rows: it cannot say where in the answer it stands, and no resolver of ours asks.
    const info = (this.infos[place] ??= { ...this.asking, fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType: parent, rootValue: undefined, path: undefined as never });
    return field.resolve!(row, given, this.context, info);
  }

  private close(): void { if (--this.open === 0) this.done(this.data); }
}
const unusual = (): never => { throw new Unusual(); };

/**
 * Answers a question that passed. graphql reads arguments, paths and types anew for every row; here they are found once a document or once a question.
 * Where anything is out of the ordinary or goes wrong there is no answer: graphql itself is asked then, and has the words for it.
 */
export async function answerStraight(schema: GraphQLSchema, question: Question, given: Variables, context: Context): Promise<object | undefined> {
  const { operation } = question, { coerced: variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const shape = variableValues && shapeOf(schema, question, variableValues);
  if (!shape) return undefined;
  try { return await new Answering({ schema, operation, fragments: shape.fragments, variableValues }, context).of(shape.steps); } catch { return undefined; }
}
