// `npm run bench [name...]`: the races by name, all of them without one. Prints Markdown tables; figures go to `.bench/` as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../../apps/local/build.mjs';
import { table } from './table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RACES = {
  agreements: () => import('./agreements/race.mjs'),
  'end-to-end': () => import('./end-to-end/race.mjs'),
  law: () => import('./law/race.mjs'),
  mail: () => import('./mail/race.mjs'),
  matching: () => import('./matching/race.mjs'),
  roster: () => import('./roster/race.mjs'),
  web: () => import('./web/race.mjs'),
};

const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(RACES);
const unknown = names.filter((name) => !(name in RACES));
if (unknown.length > 0) {
  console.error(`no race ${unknown.join(', ')}; there are: ${Object.keys(RACES).join(', ')}`);
  process.exit(1);
}

await buildWhenStale(root);
mkdirSync(join(root, '.bench'), { recursive: true });
for (const name of names) {
  const { race } = await RACES[name]();
  const startedAt = performance.now();
  const figures = await race(root);
  const machine = { cores: availableParallelism(), load: loadavg()[0], seconds: Math.round((performance.now() - startedAt) / 1_000) };
  console.log(`\n## ${name}\n\n${table(figures)}`);
  writeFileSync(
    join(root, '.bench', `${name}.json`),
    `${JSON.stringify({ name, at: new Date().toISOString(), ...machine, figures }, null, 2)}\n`,
  );
  if (figures.some(({ isMet }) => isMet === false)) process.exitCode = 1;
}
process.exit();
