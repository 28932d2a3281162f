import type { ChildLog } from './child-log.js';
import { type Script, spawnScript } from './spawn-script.js';

/** Runs a script to its end and returns the lines it printed; a failure shows the end of its log. */
export async function runOnce(
  script: Script,
  log: ChildLog,
  signal: AbortSignal,
  onLine: (line: string) => void = () => undefined,
): Promise<string[]> {
  signal.throwIfAborted();
  const lines: string[] = [];
  const child = spawnScript(script, (line) => {
    lines.push(line);
    log.write(line);
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
