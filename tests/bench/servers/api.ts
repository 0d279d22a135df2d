import { readEnvironment } from '../../../api/environment.ts';
import { serve } from '../../../api/server.ts';

/** The API as it is in production, on the database DATABASE_URL; it ends with the bench that started it. */
const { port } = await serve({ environment: readEnvironment(), databaseUrl: process.env['DATABASE_URL']! });
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
