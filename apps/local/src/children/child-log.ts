import { existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The output of one child, line by line, for its owner's eyes: the file of this start, `.previous` the one before. */
export class ChildLog {
  readonly path: string;
  private readonly file: number;

  constructor(folder: string, name: string) {
    this.path = join(folder, `${name}.log`);
    mkdirSync(folder, { recursive: true });
    if (existsSync(this.path)) renameSync(this.path, join(folder, `${name}.previous.log`));
    this.file = openSync(this.path, 'a', 0o600);
  }

  write(line: string): void {
    writeSync(this.file, `${line}\n`);
  }

  /** The end of the file, to show when something failed. */
  tail(lines = 20): string {
    return readFileSync(this.path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }
}
