import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, LaunchOptions } from 'playwright-core';

const require = createRequire(import.meta.url);
// CommonJS: its names are not there for an import.
const { chromium } = require('playwright-core') as typeof import('playwright-core');
const parts = join(dirname(require.resolve('@sparticuz/chromium')), '..');

/** Closing a page must not end the browser, so never --single-process; nothing may be asked of other hosts. */
const args = ['--no-sandbox', '--disable-gpu', '--no-zygote', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-domain-reliability', '--disable-sync', '--disable-quic', '--no-pings', '--hide-scrollbars', '--font-render-hinting=none', '--force-color-profile=srgb', '--lang=id-ID'];

/** Starts CHROMIUM_PATH, or the Chromium that came with the packages, as root or anybody else. */
export async function startBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args });
  const home = await unpacked(), options: LaunchOptions = { executablePath: join(home, 'chromium'), args, env: { ...process.env as Record<string, string>, FONTCONFIG_FILE: join(home, 'fonts.conf') } };
  try { return await chromium.launch(options); } catch (error) {
    // A bare machine has no NSS; the package carries it for such.
    if (!/shared libraries/.test(String(error))) throw error;
    return chromium.launch({ ...options, env: { ...options.env as Record<string, string>, LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } });
  }
}

/** Where the packed Chromium lies unpacked: made once a machine and user, and whole or not there, whoever else is at it. */
async function unpacked(): Promise<string> {
  const home = join(tmpdir(), `meritgraph-chromium-${require(join(parts, 'package.json')).version}-${process.getuid?.() ?? ''}`);
  if (existsSync(join(home, 'chromium'))) return home;
  const draft = await mkdtemp(`${home}-`), given = process.env['TMPDIR'];
  try {
    const { inflate } = await import('@sparticuz/chromium');
    // It unpacks into what it takes for the temporary folder.
    process.env['TMPDIR'] = draft;
    await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map(file => inflate(join(parts, 'bin', file))));
    await mkdir(join(draft, 'cache'), { recursive: true });
    // The same letters on every machine; what they lack, it may have.
    await writeFile(join(draft, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir>${['sans-serif', 'system-ui'].map(family => `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`).join('')}<cachedir>${home}/cache</cachedir></fontconfig>`);
    await rename(draft, home).catch(error => { if (!existsSync(join(home, 'chromium'))) throw error; });
    return home;
  } finally {
    if (given === undefined) delete process.env['TMPDIR']; else process.env['TMPDIR'] = given;
    await rm(draft, { recursive: true, force: true });
  }
}
