// Entry of `npm start`, `npm run backup` and `npm run restore`, compatible with any Node version: it checks the version before loading
// newer syntax.
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Sève demande Node 20.19 ou plus récent ; celui-ci est le ${process.versions.node}. Voir https://nodejs.org`);
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { buildWhenStale } = await import('./build.mjs');
const [command, ...args] = process.argv.slice(2);
const isOnData = command === 'backup' || command === 'restore';
try {
  await buildWhenStale(root, isOnData ? ['server'] : undefined);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (isOnData) {
  const { runDataCommand } = await import('../../dist/apps/local/src/data-command.js');
  await runDataCommand({ root, command, args });
  process.exit();
}
const { runLocally } = await import('../../dist/apps/local/src/main.js');
await runLocally({ root, reset: process.argv.includes('--demo-reset'), dev: process.argv.includes('--dev') });
