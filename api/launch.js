// What `npm start` runs: plain JavaScript, so that a Node too old for what follows is told so in a sentence.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Meritgraph needs Node 22.18 or newer, this is ${process.versions.node}; one comes with \`npm ci\` (if npm did not unpack it: npm rebuild node).`);
  process.exit(1);
}
const { buildApi } = await import('./build.ts');
const { StartError } = await import('./environment.ts');
const built = await buildApi().catch(error => {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exit(1);
});
// What V8 makes of the program stays beside it for the next start; where nothing may be written, it is made anew.
const { enableCompileCache } = await import('node:module');
enableCompileCache(`${built}/.compiled`);
await import(`${built}/start.js`);
