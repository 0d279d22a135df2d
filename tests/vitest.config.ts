import { defineConfig } from 'vitest/config';

const report = process.env['MERITGRAPH_TEST_REPORT'];

export default defineConfig({
  root: import.meta.dirname,
  // Node loads graphql's CommonJS build, Vite its ESM build; naming the file keeps one realm.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    globalSetup: './global-setup.ts', testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2,
    server: { deps: { inline: [/ra-data-graphql/, /@apollo\/client/, /type-graphql/, /graphql-scalars/] } },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
