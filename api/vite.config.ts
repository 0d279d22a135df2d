import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The API as one program: our own files together, packages left where they are. Names are kept: classes are what the graph and the tables are called after. */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: ['@oxc-project/runtime'] },
  build: {
    ssr: true, target: 'node22', sourcemap: true, minify: false,
    rolldownOptions: {
      input: Object.fromEntries(['start', 'worker', 'seed', 'server', 'environment'].map(name => [name, join(import.meta.dirname, `${name}.ts`)])),
      output: { keepNames: true, entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js' },
      treeshake: false,
    },
  },
});
