import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface LogLimits {
  /** Size in bytes from which a new file is begun. */
  bytes: number;
  /** Number of files kept, the current one included. */
  files: number;
}

const LIMITS: LogLimits = { bytes: 10 * 1024 * 1024, files: 5 };

/**
 * Log of one child, line by line, readable by its owner only. Each start and each full file begins a new one; former files are `.1` (the
 * newest), `.2` and so on. A line that cannot be written is counted and never thrown, so that a full disk ends no program.
 */
export class ChildLog {
  readonly path: string;
  private file: number | null = null;
  private bytes = 0;
  private isCut = false;
  private lost = 0;

  constructor(
    private readonly folder: string,
    private readonly name: string,
    /** Called once when lines begin to be lost, and once when they can be written again. */
    private readonly tell: (sentence: string) => void = () => undefined,
    private readonly limits: LogLimits = LIMITS,
  ) {
    this.path = join(folder, `${name}.log`);
    this.guarded(() => this.begin());
  }

  write(line: string): void {
    this.guarded(() => {
      this.append(`${this.lost > 0 ? `${this.lost} lines could not be written\n` : ''}${line}\n`);
      if (this.lost > 0) this.tell(`${this.name}.log\u00a0: ${this.lost} ligne(s) n’ont pas pu être écrites.`);
      this.lost = 0;
    }, 1);
  }

  /** Returns the end of the file, for display after a failure. */
  tail(lines = 20): string {
    if (!existsSync(this.path)) return '';
    return readFileSync(this.path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  private guarded(act: () => void, lines = 0): void {
    try {
      act();
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      if (this.lost === 0 && lines > 0)
        this.tell(`${this.name}.log\u00a0: plus rien ne peut y être écrit (${code})\u00a0; l’application continue.`);
      this.lost += lines;
    }
  }

  /** Appends a text; one written only partly is followed by a line end. */
  private append(text: string): void {
    const file = this.file === null || this.bytes >= this.limits.bytes ? this.begin() : this.file;
    const bytes = Buffer.from(this.isCut ? `\n${text}` : text);
    for (let written = 0; written < bytes.length; ) {
      const part = writeSync(file, bytes, written);
      written += part;
      this.bytes += part;
      this.isCut = written < bytes.length;
    }
  }

  private begin(): number {
    if (this.file !== null) closeSync(this.file);
    this.file = null;
    mkdirSync(this.folder, { recursive: true });
    if (existsSync(this.path)) {
      for (let age = this.limits.files - 1; age > 0; age -= 1)
        if (existsSync(this.former(age - 1))) renameSync(this.former(age - 1), this.former(age));
    }
    this.file = openSync(this.path, 'a', 0o600);
    [this.bytes, this.isCut] = [0, false];
    return this.file;
  }

  private former(age: number): string {
    return age === 0 ? this.path : join(this.folder, `${this.name}.${age}.log`);
  }
}
