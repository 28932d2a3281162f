import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two builds of `dist`: what each reads, what runs it, what it must leave. */
const BUILDS = [
  {
    name: 'server',
    label: 'serveur',
    sources: [
      'apps/api',
      'apps/worker',
      'apps/local',
      'apps/tsconfig.build.json',
      'libs',
      'nest-cli.json',
      'tsconfig.json',
      'package-lock.json',
    ],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
    result: 'dist/apps/local/src/main.js',
  },
  {
    name: 'web',
    label: 'écrans',
    sources: ['apps/web', 'libs/domain', 'libs/law', 'libs/api-client', 'tsconfig.json', 'package-lock.json'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web'],
    result: 'dist/web/index.html',
  },
];

/** Builds what no longer matches its sources, both at once. @throws with the output of those that failed. */
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
  if (!existsSync(join(root, build.result))) rmSync(join(root, 'dist/.tsbuildinfo'), { force: true });
  const output = openSync(log, 'w', 0o600);
  const child = spawn(process.execPath, build.command, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', output, output],
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  closeSync(output);
  if (code !== 0) return `Construction « ${build.label} » : échec. Sa sortie (${log}) :\n${readFileSync(log, 'utf8')}`;
  writeFileSync(stampFile(root, build), build.stamp);
  return null;
}

function isFresh(root, build) {
  return (
    existsSync(join(root, build.result)) &&
    existsSync(stampFile(root, build)) &&
    readFileSync(stampFile(root, build), 'utf8') === build.stamp
  );
}

function stampFile(root, build) {
  return join(root, 'dist', `.${build.name}.stamp`);
}

/** By content, not by date: a checkout changes dates both ways. Specs are no source. */
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
