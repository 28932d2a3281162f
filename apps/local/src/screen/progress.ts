import type { Terminal } from './terminal.js';

const WIDTH = 24;

export function progressBar(done: number, total: number, label: string): string {
  const share = total > 0 ? Math.min(done / total, 1) : 1;
  const full = Math.round(share * WIDTH);
  return `  ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.round(share * 100)).padStart(3)} %  ${label}`;
}

/** Draws the lines `progress <done> <total> <label>` that a script prints; other lines go to its log only. */
export function drawProgress(terminal: Terminal): (line: string) => void {
  let lastTenth = -1;
  return (line) => {
    const [, done, total, label] = /^progress (\d+) (\d+) (.+)$/.exec(line) ?? [];
    if (label === undefined) return;
    const bar = progressBar(Number(done), Number(total), label);
    terminal.overwrite(bar);
    const tenth = Math.floor((Number(done) * 10) / Math.max(Number(total), 1));
    if (tenth === 10 && lastTenth !== 10) terminal.say(bar);
    lastTenth = tenth;
  };
}
