import type { Visit } from './public-doors.ts';
import type { Html } from './public-page.ts';

/** The promises that came of an aspiration. */
export const promisesOf = async (_visit: Visit, _aspiration: string): Promise<Html | null> => null;
