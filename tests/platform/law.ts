import type { World } from '../world.ts';

/** National law changes from a day on, as a release of the reference data would have it: what held ends the day before. */
export const changeLaw = (world: World, code: string, value: number, from: string, { key = '', instrument = 'Peraturan BKN 9/2026' } = {}): Promise<unknown> => world.row(
  `with ended as (update rule set valid_until = '${from}'::date - 1 where code = ? and key = ? and agency_id is null and valid_until is null returning *)
   insert into rule (topic, code, key, name, description, value, unit, open, instrument, valid_from) select topic, code, key, name, description, ?::float8, unit, open, ?, '${from}' from ended`, code, key, value, instrument);
