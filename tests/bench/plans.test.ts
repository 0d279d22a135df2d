import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../api/database.ts';
import { openCity } from './city.ts';
import { lookAtPlans } from './plans.ts';

const employees = Number(process.env['VOLUME_EMPLOYEES'] ?? 150_000);

/** Needs minutes and gigabytes once, so it runs only when asked: VOLUME=1. */
describe.skipIf(process.env['VOLUME'] !== '1')(`a city of ${employees} people`, () => {
  let database: OpenDatabase;
  beforeAll(async () => { database = await openCity(employees, console.log); }, 1_200_000);
  afterAll(() => database?.stop());

  test.each(['hr@volume.example', 'kepala@volume.example', 'pegawai@volume.example'])('nothing asked as %s has to read a large table from end to end', async login => {
    const faults = (await lookAtPlans(database.url, login)).filter(({ scans }) => scans.length > 0);
    expect(faults.map(({ work, scans, text }) => `${work} reads all of ${scans.join(', ')}: ${text.replace(/\s+/g, ' ').slice(0, 300)}`)).toEqual([]);
  }, 300_000);
});
