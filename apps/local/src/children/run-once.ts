import type { ChildLog } from './child-log.js';
import { type Script, spawnScript } from './spawn-script.js';

export interface Reading {
  onLine?: (line: string) => void;
  /** Its output is shown on the terminal only; only errors are logged. */
  isSecret?: boolean;
}

/** Runs a script to its end and returns its output lines; a failure shows the end of its log. */
export async function runOnce(
  script: Script,
  log: ChildLog,
  signal: AbortSignal,
  { onLine = () => undefined, isSecret = false }: Reading = {},
): Promise<string[]> {
  signal.throwIfAborted();
  const lines: string[] = [];
  const child = spawnScript(script, (line, isError) => {
    lines.push(line);
    if (isError || !isSecret) log.write(line);
    onLine(line);
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  const code = await new Promise((resolve) => child.once('close', resolve));
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`${script.path} a échoué. La fin de ${log.path} :\n${log.tail()}`);
  return lines;
}
