import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerAccount } from './server-account.js';
import { readServerFile } from './server-file.js';

const run = promisify(execFile);

/** Data needed to run one PostgreSQL server. */
export interface Cluster {
  binaries: string;
  account: ServerAccount | null;
  dataFolder: string;
  port: number;
  /** Additional settings as `name=value`. */
  settings: string[];
}

/** French collation of names; accented letters count as letters in trigrams. */
const LOCALE = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fr-FR'];
const LIBC_LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** Creates the data folder with a final renaming, so that an interrupted start leaves none. */
export async function initialise({ binaries, account, dataFolder }: Cluster, ownerPassword: string): Promise<void> {
  const nursery = `${dataFolder}.new`;
  await rm(nursery, { recursive: true, force: true });
  await mkdir(nursery, { mode: 0o700 });
  const passwordFile = join(nursery, 'password');
  await writeFile(passwordFile, ownerPassword, { mode: 0o600 });
  if (account) for (const path of [nursery, passwordFile]) await chown(path, account.uid, account.gid);
  const data = join(nursery, 'data');
  const options = [
    ...LOCALE,
    `--locale=${LIBC_LOCALE}`,
    '--auth=scram-sha-256',
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--no-instructions',
  ];
  await run(join(binaries, 'initdb'), [`--pgdata=${data}`, ...options], { ...account, cwd: nursery });
  await rename(data, dataFolder);
  await rm(nursery, { recursive: true });
}

/** Starts the server on the loopback only, without socket files; its log goes to stderr. */
export function launch({ binaries, account, dataFolder, port, settings }: Cluster): ChildProcess {
  const own = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'lc_messages=C', `port=${port}`, ...settings];
  return spawn(join(binaries, 'postgres'), ['-D', dataFolder, ...own.flatMap((setting) => ['-c', setting])], {
    ...account,
    cwd: dirname(binaries),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Returns false if the server ended before it accepted connections. */
export async function accepts({ dataFolder }: Cluster, server: ChildProcess): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const file = await readServerFile(dataFolder);
    if (file?.pid === server.pid && file?.status === 'ready') return true;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return false;
}
