import 'reflect-metadata';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type GraphQLSchema, isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { listingOf } from '../schema/shared/lists.ts';
import { access } from './access.ts';
import * as absence from './career/absence.resolvers.ts';
import * as proposals from './career/proposal.resolvers.ts';
import * as talent from './career/talent.resolvers.ts';
import * as competency from './competency/resolvers.ts';
import * as career from './career/resolvers.ts';
import * as careerDue from './career/due.resolvers.ts';
import * as careerPlans from './career/plan.resolvers.ts';
import * as careerRecords from './career/record.resolvers.ts';
import * as eligibility from './career/eligibility.resolvers.ts';
import * as documents from './documents/resolvers.ts';
import * as gap from './competency/gap.resolvers.ts';
import { type Catalog, catalogOf } from './kernel/catalog.ts';
import { guard } from './kernel/guard.ts';
import { listResolvers } from './kernel/lists.ts';
import { checkArgument } from './kernel/validation.ts';
import * as evaluation from './learning/evaluation.resolvers.ts';
import * as hours from './learning/hours.resolvers.ts';
import * as attendance from './learning/attendance.resolvers.ts';
import * as elearning from './learning/elearning.resolvers.ts';
import * as learning from './learning/resolvers.ts';
import * as leave from './leave/resolvers.ts';
import * as leaveVerbs from './leave/verbs.resolvers.ts';
import * as mentoring from './mentoring/resolvers.ts';
import * as commitments from './participation/commitment.resolvers.ts';
import * as satisfaction from './participation/satisfaction.resolvers.ts';
import * as forum from './participation/forum.resolvers.ts';
import * as participation from './participation/resolvers.ts';
import * as people from './people/resolvers.ts';
import * as asOf from './people/as-of.resolvers.ts';
import * as performance from './performance/resolvers.ts';
import * as imports from './people/import.resolvers.ts';
import * as delegation from './platform/delegation.resolvers.ts';
import * as inbox from './platform/inbox.resolvers.ts';
import * as moveStates from './platform/moves.resolvers.ts';
import * as announcements from './platform/announcement.resolvers.ts';
import * as notifications from './platform/notification.resolvers.ts';
import * as platform from './platform/resolvers.ts';
import * as needs from './planning/needs.resolvers.ts';
import * as planning from './planning/resolvers.ts';
import * as policy from './planning/policy.resolvers.ts';
import * as strategy from './planning/strategy.resolvers.ts';

const areas = [people, asOf, imports, competency, gap, learning, elearning, attendance, hours, evaluation, planning, needs, strategy, policy, mentoring, performance, career, careerRecords, careerPlans, careerDue, eligibility, talent, proposals, absence, participation, satisfaction, forum, commitments, leave, leaveVerbs, documents, inbox, moveStates, delegation, announcements, notifications, platform];
const isResolver = (value: unknown): value is Function => typeof value === 'function' && /(Resolver|Moves|Fields)$/.test(value.name);

/** Fields somebody wrote a resolver for. */
function written(): (type: string, field: string) => boolean {
  const names = new Set<string>();
  const storage = getMetadataStorage();
  for (const { target, schemaName, getObjectType } of storage.fieldResolvers) {
    const of = getObjectType?.() ?? storage.resolverClasses.find(r => r.target === target)?.getObjectType() ?? target;
    names.add(`${objectName(of as Function)}.${schemaName}`);
  }
  return (type, field) => names.has(`${type}.${field}`);
}
const objectName = (type: Function) => getMetadataStorage().objectTypes.find(o => o.target === type)?.name ?? type.name;

/** What is searched by nothing offers no search: nothing would ever be found. */
function searchable(schema: GraphQLSchema, catalog: Catalog): GraphQLSchema {
  for (const { name, class: noun } of catalog.nouns) {
    const filter = schema.getType(`${name}Filter`);
    if (isInputObjectType(filter) && !listingOf(noun).search?.length) delete filter.getFields()['search'];
  }
  return schema;
}

/** The whole graph: every area's resolvers, the kernel's answers, and a declared rule on everything. */
export async function buildGraph(orm: MikroORM): Promise<{ schema: GraphQLSchema; catalog: Catalog }> {
  const resolvers = [...areas.flatMap(area => Object.values(area).filter(isResolver)), ...listResolvers] as unknown as NonEmptyArray<Function>;
  // Apollo asserts the schema before it answers; type-graphql's own look at it, a whole introspection, would be the second.
  const schema = await buildSchema({ skipCheck: true, resolvers, validateFn: value => checkArgument(value, []), authChecker: () => false });
  const catalog = catalogOf(orm);
  return { schema: guard(searchable(schema, catalog), catalog, access, written()), catalog };
}

/** The contract as text, sorted, so that it moves only when it changes. */
export const contractOf = (schema: GraphQLSchema) => `${printSchema(lexicographicSortSchema(schema))}\n`;
