import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Environment } from '@seve/config';

export interface Script {
  path: string;
  args?: string[];
  cwd: string;
  env: Environment;
}

/** Suppresses Node 20's warning about JSON imports at each start. */
const FLAGS = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/** Starts a script in its own process group: Ctrl-C reaches only the supervisor, which decides the order of stopping. */
export function spawnScript(script: Script, onLine: (line: string, isError: boolean) => void): ChildProcess {
  const leaveWithParent = new URL('./leave-with-parent.js', import.meta.url).href;
  const child = spawn(process.execPath, [...FLAGS, '--import', leaveWithParent, script.path, ...(script.args ?? [])], {
    cwd: script.cwd,
    env: { ...script.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => onLine(line, stream === child.stderr));
  }
  return child;
}
