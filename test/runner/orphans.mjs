import { readdirSync, readFileSync } from 'node:fs';

/**
 * Processes of a run that are still there after it: those started with its folder for temporary files,
 * by their environment or their arguments. Linux only; elsewhere none are seen.
 */
export function orphansOf(folder) {
  return processes()
    .filter(({ pid }) => pid !== process.pid)
    .map((one) => ({ ...one, command: read(one.pid, 'cmdline'), environment: read(one.pid, 'environ') }))
    .filter(({ command, environment }) => command.includes(folder) || environment.includes(folder))
    .map(({ pid, command }) => ({ pid, command: command.replaceAll('\0', ' ').trim().slice(0, 160) }));
}

function processes() {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [{ pid: Number(name) }] : []));
  } catch {
    return [];
  }
}

function read(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
