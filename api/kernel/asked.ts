import type { Actor } from './actor.ts';
import type { Context, House } from './context.ts';
import { actorOf } from './context.ts';
import type { List } from './list.ts';
import type { Sql } from './sql.ts';

/** What is known only when somebody asks: who, on which day, for what. */
export interface Asked { house: House; actor: Actor; variables: Record<string, unknown>; lists: readonly List[] }

/** SQL of parts that follow from a row that goes by `alias`, or of a root field: its columns are called as the parts' fields. Resolvers and planner both live on it. */
export type Rows<A = Record<string, never>> = (alias: string, asked: Pick<Asked, 'house' | 'actor'>, args: A) => Sql;

/** Who is asking, for SQL that must know. */
export const askedBy = (context: Context): Pick<Asked, 'house' | 'actor'> => ({ house: context.house, actor: actorOf(context) });
