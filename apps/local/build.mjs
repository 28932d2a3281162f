import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two builds of `dist`: sources, commands in order, and expected outputs. */
const BUILDS = [
  {
    name: 'server',
    label: 'serveur',
    sources: [
      'apps/api',
      'apps/worker',
      'apps/local',
      'apps/tsconfig.build.json',
      'apps/tsconfig.emit.json',
      'libs',
      'nest-cli.json',
      'tsconfig.json',
      'package-lock.json',
    ],
    // Skips type checking, which `npm run check` and the compiler of `npm run dev` do; this halves the time.
    commands: [['node_modules/@nestjs/cli/bin/nest.js', 'build', '--path', 'apps/tsconfig.emit.json'], ['apps/local/bundle.mjs']],
    results: ['dist/apps/local/src/main.js', 'dist/boot/api.js'],
  },
  {
    name: 'web',
    label: 'écrans',
    sources: ['apps/web', 'libs/domain', 'libs/law', 'libs/api-client', 'tsconfig.json', 'package-lock.json'],
    commands: [['node_modules/vite/bin/vite.js', 'build', 'apps/web']],
    results: ['dist/web/index.html', 'dist/web-chunks.json'],
  },
];

/** Runs the outdated builds in parallel. @throws with the output of those that failed. */
export async function buildWhenStale(root, names = BUILDS.map(({ name }) => name)) {
  const chosen = BUILDS.filter(({ name }) => names.includes(name));
  const stale = chosen.map((build) => ({ ...build, stamp: contentStamp(root, build.sources) })).filter((build) => !isFresh(root, build));
  if (stale.length === 0) return;
  const startedAt = Date.now();
  const labels = stale.map(({ label }) => label).join(' et ');
  console.log(`  Construction (${labels})…`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  const failures = (await Promise.all(stale.map((build) => run(root, build)))).filter(Boolean);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  console.log(`  Construction en ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

async function run(root, build) {
  const log = join(root, 'dist', `${build.name}.log`);
  if (!hasResults(root, build)) rmSync(join(root, 'dist/.tsbuildinfo'), { force: true });
  const output = openSync(log, 'w', 0o600);
  let code = 0;
  for (const command of build.commands) if (code === 0) code = await ended(root, command, output);
  closeSync(output);
  if (code !== 0) return `Construction « ${build.label} » : échec. Sa sortie (${log}) :\n${readFileSync(log, 'utf8')}`;
  writeFileSync(stampFile(root, build), build.stamp);
  return null;
}

function ended(root, command, output) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', output, output],
  });
  return new Promise((resolve) => child.once('close', resolve));
}

function hasResults(root, { results }) {
  return results.every((result) => existsSync(join(root, result)));
}

function isFresh(root, build) {
  return hasResults(root, build) && existsSync(stampFile(root, build)) && readFileSync(stampFile(root, build), 'utf8') === build.stamp;
}

function stampFile(root, build) {
  return join(root, 'dist', `.${build.name}.stamp`);
}

/** Returns a hash of the content, because a checkout changes dates arbitrarily. Specs are excluded. */
function contentStamp(root, sources) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const source of sources) {
    for (const path of filesUnder(root, source))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesUnder(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && !/\.spec\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => filesUnder(root, join(path, name)));
}
