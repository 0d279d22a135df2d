import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextFor } from '../../api/kernel/context.ts';
import { lastly, run, sql } from '../../api/kernel/sql.ts';
import { changing } from '../../api/kernel/store.ts';
import { tried, write } from '../../api/kernel/write.ts';
import { story } from '../../seeds/story/story.ts';
import { anOffering, enrolledAs } from '../learning/desk.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, pelatihan: Person, people: string[];
beforeAll(async () => {
  world = await openWorld();
  pelatihan = await world.as('pelatihan');
  people = (await world.rows("select id from employee where agency_id = ? and standing = 'ACTIVE' and id <> ? order by id limit 40", medan.agency, medan.pelatihan.id)).map(r => r.id);
});
afterAll(() => world.close());

/** Statements a request sends, `begin` and `commit` among them; the one that finds who asks comes on top. */
async function sent(query: string, variables: Record<string, unknown>): Promise<string[]> {
  world.statements();
  await pelatihan.ask(query, variables);
  return world.statements();
}
const ASKER = 1;

describe('A write takes few ways to the database', () => {
  const create = 'mutation ($input: EnrollmentInput!) { createEnrollment(input: $input) { id status employee { id } offering { code } } }';

  test('a new row is checked, stored, entered in the trail, looked at again and answered in seven statements, and two for what hangs on it', async () => {
    const { offering } = await anOffering(world), statements = await sent(create, { input: { employee: people[0], offering } });
    expect(ASKER + statements.length - 2).toBeLessThanOrEqual(7);
    expect([statements[0], statements.filter(s => s === 'commit')]).toEqual(['begin', ['commit']]);
    expect(statements.filter(s => s.includes('insert into "enrollment"') && s.includes('insert into "audit_entry"'))).toHaveLength(1);
  });

  test('so is a changed one', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'DRAFT', people[1]!, offering);
    const statements = await sent('mutation ($id: ID!, $input: EnrollmentInput!) { updateEnrollment(id: $id, version: 1, input: $input) { version reason } }', { id, input: { employee: people[1], offering, reason: 'Baru.' } });
    expect(ASKER + statements.length).toBeLessThanOrEqual(8);
  });

  test.each([['submit', 'DRAFT', 7], ['approve', 'ENDORSED', 8], ['reject', 'ENDORSED', 7]])('to %s takes row, decision and trail in one', async (name, from, most) => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, from, people[2]!, offering);
    const statements = await sent(`mutation ($id: ID!) { ${name}Enrollment(id: $id${name === 'reject' ? ', note: "Penuh."' : ''}) { id status version } }`, { id });
    expect(ASKER + statements.length).toBeLessThanOrEqual(most);
    expect(statements.filter(s => s.includes('update "enrollment"') && s.includes('insert into "decision"') && s.includes('insert into "audit_entry"'))).toHaveLength(1);
  });

  test('in bulk each takes no more than it would alone', async () => {
    const { offering } = await anOffering(world, { seats: 40 }), counted: number[] = [];
    for (const some of [people.slice(3, 4), people.slice(4, 24)]) {
      const ids = await Promise.all(some.map(person => enrolledAs(world, 'ENDORSED', person, offering)));
      counted.push((await sent('mutation ($ids: [ID!]!) { approveEnrollments(ids: $ids) { ids errors { code } } }', { ids })).length / ids.length);
    }
    expect(Math.max(...counted)).toBeLessThanOrEqual(6);
  });

  test('the third of its kind sends no text the database has not planned', async () => {
    const { offering } = await anOffering(world), texts: string[][] = [];
    for (const employee of people.slice(25, 28)) texts.push(await sent(create, { input: { employee, offering, reason: `Alasan ${employee}` } }));
    expect(texts[2]).toEqual(texts[1]);
    expect(texts.flat().filter(t => people.some(id => t.includes(id)))).toEqual([]);
  });
});

describe('What goes on the wire together is refused together', () => {
  const create = 'mutation ($input: EnrollmentInput!) { createEnrollment(input: $input) { id } }';
  const counts = () => world.row('select (select count(*)::int from enrollment) as rows, (select count(*)::int from audit_entry) as entries');

  test('a relation that is none is told, whatever the check would have made of it', async () => {
    const { offering } = await anOffering(world), before = await counts();
    for (const none of ['00000000-0000-4000-8000-000000000000', 'no-id', story.tanjungpinang.offerings?.open ?? '00000000-0000-4000-8000-000000000001']) {
      expect((await pelatihan.refused(create, { input: { employee: people[30], offering: none } })).extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['offering'], code: 'UNKNOWN' }] });
    }
    expect((await pelatihan.refused(create, { input: { employee: 'x', offering } })).extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['employee'], code: 'UNKNOWN' }] });
    expect(await counts()).toEqual(before);
  });

  test('what somebody may not write is taken back whole, though its commit was on its way', async () => {
    const { offering } = await anOffering(world), auditor = await world.as('auditor'), before = await counts();
    expect((await auditor.refused(create, { input: { employee: people[30], offering } })).extensions).toMatchObject({ code: 'FORBIDDEN' });
    const statements = world.statements();
    expect(statements.slice(-3).map(s => s.replace(/^(\w+).*$/s, '$1'))).toEqual(['with', 'select', 'commit']);
    expect(statements.at(-2)).toContain('refuse(');
    expect(await counts()).toEqual(before);
  });

  test('whoever changed a row in the meantime is not written over, and nothing is said of what was not done', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'DRAFT', people[39]!, offering), update = 'mutation ($id: ID!, $input: EnrollmentInput!) { updateEnrollment(id: $id, version: 1, input: $input) { version } }', before = await counts();
    const answers = await Promise.all(['Satu.', 'Dua.', 'Tiga.'].map(reason => pelatihan.attempt(update, { id, input: { employee: people[39], offering, reason } })));
    expect(answers.flatMap(a => a.errors ?? []).map(e => e.extensions.code)).toEqual(['CONFLICT', 'CONFLICT']);
    expect(await counts()).toEqual({ ...before, entries: Number(before['entries']) + 1 });
  });

  test('a row that is not what it was said to be is not changed, and its entry is taken back with it', async () => {
    const { offering } = await anOffering(world), id = await enrolledAs(world, 'DRAFT', people[38]!, offering), before = await counts(), noun = world.house.catalog.noun('Enrollment');
    const context = contextFor(world.house, world.orm.em.fork(), { actor: pelatihan.actor, requestId: 'stale' }), was = { id, agency: medan.agency, version: 7 };
    await expect(write(context, (em, inside) => lastly(em, changing(noun, was, { reason: 'Lain.' }, inside)!))).rejects.toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(await counts()).toEqual(before);
    await write(context, (em, inside) => lastly(em, changing(noun, { ...was, version: 1 }, { reason: 'Lain.' }, inside)!));
    expect(await world.row('select reason, version from enrollment where id = ?', id)).toEqual({ reason: 'Lain.', version: 2 });
  });

  test('after the last that is asked nothing else is, and nothing is committed that is only tried', async () => {
    const context = contextFor(world.house, world.orm.em.fork(), { actor: pelatihan.actor, requestId: 'last' }), one = sql`insert into settled (day) values ('1999-01-01')`, stored = async () => world.row("select count(*)::int as n from settled where day = '1999-01-01'");
    await expect(write(context, async em => { await lastly(em, one, sql`select refuse('MG403')`); })).rejects.toMatchObject({ code: 'MG403' });
    await tried(context, async em => { await lastly(em, one); });
    expect(await stored()).toEqual({ n: 0 });
    await expect(write(context, async em => { await lastly(em, one); await run(em, sql`select 1`); })).rejects.toThrow('after the last breath');
    expect(await stored()).toEqual({ n: 1 });
    await world.rows("delete from settled where day = '1999-01-01'");
  });

  test('the connection serves the next one as if nothing had been', async () => {
    const { offering } = await anOffering(world);
    const answers = await Promise.all(people.slice(31, 39).flatMap(employee => [0, 1, 2].map(() => pelatihan.attempt(create, { input: { employee, offering } }))));
    expect(answers.filter(a => !a.errors)).toHaveLength(8);
    expect(answers.flatMap(a => a.errors ?? []).map(e => e.extensions.code)).toEqual(Array(16).fill('CONFLICT'));
    expect(await world.row("select count(*)::int as n from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'")).toEqual({ n: 0 });
  });
});
