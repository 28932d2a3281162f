// A copy of the tree in which mutants are tried, so that the tree itself is never changed.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const LEFT_OUT = new Set(['node_modules', '.git', '.data', '.bench', '.mutants', '.screens', 'coverage']);

const OUTPUT_MOST = 1_000_000;

export class WorkCopy {
  constructor(root) {
    this.root = mkdtempSync(join(tmpdir(), 'seve-mutant-'));
    for (const name of readdirSync(root).filter((one) => !LEFT_OUT.has(one))) {
      cpSync(join(root, name), join(this.root, name), { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
    }
    symlinkSync(join(root, 'node_modules'), join(this.root, 'node_modules'));
  }

  /** Runs `judge` while the mutant stands in the copy. */
  async with({ file, start, end, text }, judge) {
    const path = join(this.root, file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.slice(0, start) + text + source.slice(end));
    try {
      return await judge();
    } finally {
      writeFileSync(path, source);
    }
  }

  /** Exit code and output; code null when it was stopped after `seconds`. */
  run(args, { seconds, env = {} }) {
    return new Promise((resolve) => {
      // In a group of its own, so that what it started ends with it.
      const child = spawn(process.execPath, args, {
        cwd: this.root,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...env },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output = (output + chunk).slice(0, OUTPUT_MOST)));
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        process.kill(-Number(child.pid), 'SIGKILL');
      }, seconds * 1_000);
      child.once('close', (code) => {
        clearTimeout(timer);
        resolve({ code: isLate ? null : code, output });
      });
    });
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }
}
