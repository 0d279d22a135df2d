import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const report = process.env['MERITGRAPH_TEST_REPORT'];

/** What takes minutes begins first, so that no core is idle at the end. */
const longest = ['access/roles', 'browser/pages', 'browser/', 'access/isolation'];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => longest.findIndex(part => moduleId.includes(part)) >>> 0;
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  root: import.meta.dirname,
  // Node loads graphql's CommonJS build, Vite its ESM build; naming the file keeps one realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Cities of volume take minutes to plant: `VOLUME=1 npx vitest run --config tests/vitest.config.ts tests/bench`.
    exclude: ['**/node_modules/**', ...(process.env['VOLUME'] ? [] : ['bench/**'])],
    globalSetup: './global-setup.ts', testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 3, sequence: { sequencer: LongestFirst },
    server: { deps: { inline: [/ra-data-graphql/, /@apollo\/client/, /type-graphql/, /graphql-scalars/] } },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
