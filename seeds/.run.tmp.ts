import { MikroORM } from '@mikro-orm/postgresql';
import { ormConfig } from '/work/main/api/orm.ts';
import { ReferenceSeeder } from '/work/main/seeds/reference.seeder.ts';
const url = 'postgresql://postgres@127.0.0.1:55433/story';
const orm = await MikroORM.init(ormConfig(url));
if (process.argv.includes('fresh')) { await orm.schema.drop({ dropMigrationsTable: true }).catch(e => console.log(e.message)); await orm.schema.create(); }
const run = async (name: string, S: any) => { const t = performance.now(); await new S().run(orm.em.fork()); console.log(name, Math.round(performance.now() - t), 'ms'); };
await run('reference', ReferenceSeeder); await run('reference again', ReferenceSeeder);
if (process.argv.includes('story')) { const { StorySeeder } = await import('/work/main/seeds/story.seeder.ts'); await run('story', StorySeeder); await run('story again', StorySeeder); }
for (const t of (await orm.em.getConnection().execute("select relname from pg_class c where relkind='r' and relnamespace='public'::regnamespace order by 1")) as any[]) console.log(t.relname, (await orm.em.getConnection().execute(`select count(*)::int n from "${t.relname}"`) as any)[0].n);
await orm.close();
