import type { Asked } from '../kernel/asked.ts';
import type { Asof } from './facts.sql.ts';

/** The law and the record of a day, today when left out, in the agency of the actor. */
export const asofOf = ({ house, actor }: Pick<Asked, 'house' | 'actor'>, day?: string | null): Asof => ({ day: day ?? house.clock.today(), today: house.clock.today(), agency: actor.agency });
