import { watch } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vite';
import { writeGraph } from '../codegen.ts';

const root = import.meta.dirname;
const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

/** Writes admin/graph before a build, and again whenever the contract or a document changes. */
const graph: PluginOption = {
  name: 'meritgraph-graph',
  buildStart: () => writeGraph(),
  configureServer: server => {
    for (const folder of [join(root, '../schema'), root]) watch(folder, { recursive: true }, (_, file) => { if (file?.endsWith('.graphql')) writeGraph(); });
    server.config.logger.info('admin/graph follows schema/schema.graphql');
  },
};

/** Lays a packed copy beside every text of a build, so that the server sends it without packing it each time. */
const packed: PluginOption = {
  name: 'meritgraph-packed', apply: 'build',
  writeBundle: async ({ dir }) => {
    const files = (await readdir(dir!, { recursive: true })).filter(file => /\.(js|css|html|svg)$/.test(file)).map(file => join(dir!, file));
    await Promise.all(files.map(async file => {
      const text = await readFile(file);
      await writeFile(`${file}.gz`, await promisify(gzip)(text));
      await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    }));
  },
};

export default defineConfig(async ({ command }) => ({
  root,
  base: './',
  cacheDir: join(root, '../node_modules/.vite-admin'),
  build: {
    outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1600,
    rolldownOptions: { onwarn: (warning, tell) => { if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning); } },
  },
  server: { port: 5173, proxy: { '/graphql': api, '/upload': api, '/v1': api } },
  // Fast refresh is for people at work; a build, as on a server without development packages, does without.
  plugins: [graph, packed, ...(command === 'serve' ? [(await import('@vitejs/plugin-react')).default()] : [])],
}));
