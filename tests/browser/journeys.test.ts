import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOffice, type Office } from './office.ts';
import { wide } from './office.ts';
let office: Office;
beforeAll(async () => { office = await openOffice(); });
afterAll(() => office?.close());

test('try', async () => {
  for (const view of [wide, { width: 360, height: 780 }]) {
    const desk = await office.desk('hr.medan', view);
    for (const p of ['/', '/inbox', '/Employee', '/gaps', '/organisation', '/Enrollment', '/Training', '/Training/create', '/AuditEntry', '/Rule', '/import']) {
      desk.asked.length = 0;
      const t = performance.now();
      await desk.go(p);
      console.log(p, Math.round(performance.now() - t), desk.asked, desk.complaints.splice(0), await desk.page.evaluate(() => new Date().toString()));
      await desk.page.screenshot({ path: `/tmp/hb/shots/${view.width}${p.replaceAll('/', '_')}.png` });
    }
    console.log(desk.strangers, desk.journeys.length);
  }
});
