import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const report = process.env['MERITGRAPH_TEST_REPORT'];

/** What takes minutes begins first, so that no core is idle at the end; what needs a process of its own before what shares one. */
const longest = ['access/roles', 'browser/pages', 'access/isolation', 'browser/', 'platform/kills', '.planned.', 'platform/start', 'kernel/moves-model', 'people/import', 'kernel/workflow', 'architecture'];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => longest.findIndex(part => moduleId.includes(part)) >>> 0;
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** What sets how questions are answered, or holds a browser or servers, has a process of its own; all the rest shares a few, which saves the start of a hundred. */
const alone = ['access/**/*.test.ts', '**/*.planned.test.ts', 'browser/**/*.test.ts', 'platform/{start,kills}.test.ts'];
const settings = {
  // Node loads graphql's CommonJS build, Vite its ESM build; naming the file keeps one realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { testTimeout: 60_000, hookTimeout: 120_000, server: { deps: { inline: [/ra-data-graphql/, /@apollo\/client/, /type-graphql/, /graphql-scalars/] } } },
};
// Cities of volume take minutes to plant: `VOLUME=1 npx vitest run --config tests/vitest.config.ts tests/bench`.
const exclude = ['**/node_modules/**', ...(process.env['VOLUME'] ? [] : ['bench/**'])];

export default defineConfig({
  root: import.meta.dirname,
  test: {
    globalSetup: './global-setup.ts', maxWorkers: 3, sequence: { sequencer: LongestFirst }, reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      { ...settings, test: { ...settings.test, name: 'alone', include: alone, exclude } },
      { ...settings, test: { ...settings.test, name: 'shared', include: ['**/*.test.ts'], exclude: [...exclude, ...alone], isolate: false } },
    ],
  },
});
