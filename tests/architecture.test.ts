import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type GraphQLObjectType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { access } from '../api/access.ts';
import { readable } from '../api/kernel/access.ts';
import { rendered, run, sql } from '../api/kernel/sql.ts';
import { openWorld, type World } from './world.ts';

const root = join(import.meta.dirname, '..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const linesOf = (content: string) => content.split('\n').length - 1;

describe('Who may import whom', () => {
  interface Report { summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] } }
  const cruise = (folder: string, config: string, ...where: string[]): Report => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', config, '--output-type', 'json', ...where], { cwd: folder, encoding: 'utf8', maxBuffer: 64 << 20 });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout);
  };

  test('is kept everywhere', () => {
    const { summary } = cruise(root, 'tests/architecture.cjs', 'schema', 'api', 'seeds', 'admin', 'codegen.ts');
    expect(summary.violations.map(v => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
    // Without its parser it would see nothing, and find no fault.
    expect(summary.totalCruised).toBeGreaterThan(100);
  });

  // Each rule is broken once, in a small house of its own.
  test.each([
    ['nouns-know-no-verbs', 'schema/people/a.ts', 'api/b.ts'], ['verbs-know-no-screens', 'api/people/a.ts', 'seeds/b.ts'], ['screens-know-only-the-contract', 'admin/people/a.tsx', 'schema/people/b.ts'],
    ['seeds-plant-nouns', 'seeds/a.ts', 'api/b.ts'], ['kernel-knows-no-area', 'api/kernel/a.ts', 'api/people/b.ts'], ['kernel-knows-few-nouns', 'api/kernel/a.ts', 'schema/people/b.ts'],
    ['areas-talk-through-functions', 'api/people/a.ts', 'api/learning/resolvers.ts'], ['bases-know-no-nouns', 'schema/shared/a.ts', 'schema/people/b.ts'], ['no-circles', 'api/people/a.ts', 'api/people/b.ts'],
  ])('%s: %s that imports %s is caught', (rule, from, to) => {
    const house = realpathSync(mkdtempSync(join(tmpdir(), 'meritgraph-house-')));
    try {
      const put = (path: string, content: string) => { mkdirSync(dirname(join(house, path)), { recursive: true }); writeFileSync(join(house, path), content); };
      const way = (a: string, b: string) => { const path = relative(dirname(a), b); return path.startsWith('.') ? path : `./${path}`; };
      for (const folder of ['schema', 'api', 'admin', 'seeds', 'tests']) mkdirSync(join(house, folder));
      for (const file of ['tsconfig.json', 'tests/architecture.cjs']) cpSync(join(root, file), join(house, file));
      symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
      put(from, `import { b } from '${way(from, to)}';\nexport const a = b;\n`);
      put(to, rule === 'no-circles' ? `import { a } from '${way(to, from)}';\nexport const b = () => a;\n` : 'export const b = 1;\n');
      const { summary } = cruise(house, 'tests/architecture.cjs', 'schema', 'api', 'seeds', 'admin');
      expect(summary.violations.map(v => v.rule.name)).toContain(rule);
    } finally { rmSync(house, { recursive: true, force: true }); }
  });
});

describe('The graph', () => {
  let world: World;
  // A database just filled knows nothing yet of how its rows are spread.
  beforeAll(async () => { world = await openWorld(); await world.row('analyze'); });
  afterAll(() => world.close());
  const types = () => Object.values(world.schema.getTypeMap()).filter(t => !t.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(t.name));
  const nouns = () => types().filter((t): t is GraphQLObjectType => isObjectType(t) && world.house.catalog.has(t.name) && !(t.extensions as Record<string, unknown>)['part']);

  test('explains every type, field, argument, input field and enum value', () => {
    const silent: string[] = [];
    const hear = (path: string, description: string | null | undefined) => { if ((description?.trim().length ?? 0) < 3) silent.push(path); };
    for (const type of types()) {
      const { name } = type;
      if (!['Query', 'Mutation'].includes(name)) hear(name, type.description);
      if (isEnumType(type)) for (const value of type.getValues()) hear(`${name}.${value.name}`, value.description);
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) hear(`${name}.${field.name}`, field.description);
      if (isObjectType(type) || isInterfaceType(type)) for (const field of Object.values(type.getFields())) {
        hear(`${name}.${field.name}`, field.description);
        for (const argument of field.args) hear(`${name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    expect(silent).toEqual([]);
    expect(types().length).toBeGreaterThan(100);
  });

  test('has a line in the access table for every noun, and no line for what is none', () => {
    const named = nouns().map(t => t.name).sort();
    expect(named.filter(n => !(n in access))).toEqual([]);
    expect(Object.keys(access).filter(n => !world.house.catalog.has(n))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  test('leaves nullable every field that is withheld from some', () => {
    const withheld = nouns().flatMap(t => Object.keys((access as Record<string, { fields?: object }>)[t.name]?.fields ?? {}).map(f => [`${t.name}.${f}`, String(t.getFields()[f]!.type)]));
    expect(withheld.filter(([, type]) => type!.endsWith('!'))).toEqual([]);
    expect(withheld.length).toBeGreaterThan(1);
  });

  describe('as a whole', () => {
    const logins = ['hr.medan', 'kepala.bkpsdm', 'atasan', 'pegawai', 'mentor', 'pelatihan', 'auditor', 'hr.dinkes', 'hr.tanjungpinang', 'partner'];
    /** Nouns of which somebody may see only what is their own, which says the agency too. */
    const own = new Set(['Account', 'RoleGrant', 'Provider']);

    test.each(logins)('shows %s no row of another agency: the rule of every noun an agency owns names the agency, or what is one’s own', async login => {
      const { actor } = login === 'partner' ? await world.partner() : await world.as(login), { catalog } = world.house;
      const silent: string[] = [], foreign: Record<string, number> = {};
      let rows = 0;
      for (const noun of catalog.nouns.filter(n => n.owned && n.name in access)) {
        const rule = readable(catalog, access, noun, 'a', actor), { text } = rendered(rule);
        if (!/^\(*false\)*$/.test(text) && !/agency_id/.test(text) && !own.has(noun.name)) silent.push(`${noun.name}: ${text}`);
        const [found] = await run<{ mine: number; theirs: number }>(world.orm.em.fork(), sql`select count(*) filter (where a.agency_id = ${actor!.agency})::int as mine, count(*) filter (where a.agency_id <> ${actor!.agency})::int as theirs from ${sql.ref(noun.table)} as a where ${rule}`);
        rows += found!.mine;
        if (found!.theirs) foreign[noun.name] = found!.theirs;
      }
      expect([silent, foreign]).toEqual([[], {}]);
      expect(rows).toBeGreaterThan(0);
    });

    test.each(logins)('shows %s with every row what it must point at', async login => {
      const { actor } = login === 'partner' ? await world.partner() : await world.as(login), { catalog } = world.house, holes: Record<string, number> = {};
      for (const type of nouns()) {
        const noun = catalog.noun(type.name);
        for (const column of noun.columns.values()) {
          if (!column.target || !column.published || !String(type.getFields()[column.name]?.type ?? '').endsWith('!')) continue;
          const target = catalog.noun(column.target);
          const [found] = await run<{ n: number }>(world.orm.em.fork(), sql`select count(*)::int as n from ${sql.ref(noun.table)} as a where ${readable(catalog, access, noun, 'a', actor)}
            and not exists (select 1 from ${sql.ref(target.table)} as b where b.id = ${column.at('a')} and ${readable(catalog, access, target, 'b', actor)})`);
          if (found!.n) holes[`${type.name}.${column.name}`] = found!.n;
        }
      }
      expect(holes).toEqual({});
    });
  });
});

describe('The tree', () => {
  const files = (folder: string, deep = true): string[] => readdirSync(join(root, folder)).sort().flatMap(name => {
    const path = join(folder, name);
    if (/^(node_modules|dist|graph)$/.test(name)) return [];
    return statSync(join(root, path)).isDirectory() ? (deep ? files(path) : []) : /\.tsx?$/.test(name) ? [path] : [];
  });
  /** Files that may be longer, and why. One that has grown short again is struck off. */
  const longer: Record<string, string> = {
  };

  test('has no file of more than 300 lines but tables of words', () => {
    const all = ['api', 'schema', 'admin'].flatMap(f => files(f)).concat(files('seeds', false));
    const long = all.filter(f => linesOf(text(f)) > 300 && !f.startsWith('schema/migrations/'));
    expect(long.sort()).toEqual(Object.keys(longer).sort());
    expect(all.length).toBeGreaterThan(100);
  });

  test('tells a whole noun in few lines: a table, a type, lists, filters, writes, rights and screens', () => {
    const mentions = (path: string) => text(path).split('\n').filter(line => /\bProvider(Input|Filter|Resolver|Kind)?\b|\bproviders?\b/.test(line) && !/^import/.test(line.trim())).length;
    const cost = {
      'schema/learning/provider.ts': linesOf(text('schema/learning/provider.ts')), 'api/learning/resolvers.ts': mentions('api/learning/resolvers.ts'), 'api/access.ts': mentions('api/access.ts'), 'schema/nouns.ts': mentions('schema/nouns.ts'),
      'admin/learning/provider.tsx': linesOf(text('admin/learning/provider.tsx')), 'admin/App.tsx': mentions('admin/App.tsx'), 'admin/learning/id.ts': mentions('admin/learning/id.ts'), 'admin/learning/en.ts': mentions('admin/learning/en.ts'),
    };
    const total = Object.values(cost).reduce((sum, lines) => sum + lines, 0);
    console.log(`A plain noun, Provider, costs ${total} lines: ${JSON.stringify(cost)}`);
    const ownFiles = ['api', 'schema', 'admin'].flatMap(f => files(f)).filter(f => /(^|\/)provider\.(ts|tsx)$/.test(f));
    expect(ownFiles).toEqual(['schema/learning/provider.ts', 'admin/learning/provider.tsx']);
    expect(total).toBeLessThanOrEqual(110);
  });
});
