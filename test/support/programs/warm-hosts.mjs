import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./warm-host.process.mjs', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FLAGS = ['--enable-source-maps', '--disable-warning=ExperimentalWarning', '--disable-warning=DeprecationWarning'];

/**
 * Starts `count` hosts and returns at once; connections wait for the import. A host that ends is replaced at the same address. `stop`
 * returns errors that no suite has reported.
 */
export function startHosts(count) {
  const folder = mkdtempSync(join(tmpdir(), 'seve-hosts-'));
  const addresses = Array.from({ length: count }, (_, index) => join(folder, `${index}.sock`));
  const faults = [];
  const children = new Map();
  let starts = 0;
  let isStopping = false;
  for (const address of addresses) start(address);
  return { addresses, children, starts: () => starts, stop };

  function start(address) {
    const child = fork(PROGRAM, [address], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, NODE_ENV: 'test', TMPDIR: process.env.TMPDIR },
      execArgv: [...FLAGS, ...(process.env.SEVE_TEST_PRELOAD ? ['--import', process.env.SEVE_TEST_PRELOAD] : [])],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    starts += 1;
    children.set(address, child);
    let hasListened = false;
    child.on('message', ({ listens, fault }) => {
      hasListened ||= listens === true;
      if (fault) faults.push(fault);
    });
    child.once('exit', () => {
      rmSync(address, { force: true });
      if (isStopping) return;
      if (hasListened) start(address);
      else faults.push('a host of apis and workers did not start');
    });
  }

  async function stop() {
    isStopping = true;
    await Promise.all([...children.values()].map(ended));
    rmSync(folder, { recursive: true, force: true });
    return faults;
  }
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exited;
}
