// Entry of `npm start`, read by any Node: the version is checked before anything newer is loaded.
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Sève demande Node 20.19 ou plus récent ; celui-ci est le ${process.versions.node}. Voir https://nodejs.org`);
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { buildWhenStale } = await import('./build.mjs');
try {
  await buildWhenStale(root);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { runLocally } = await import('../../dist/apps/local/src/main.js');
await runLocally({ root, reset: process.argv.includes('--demo-reset'), dev: process.argv.includes('--dev') });
