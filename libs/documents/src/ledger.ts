import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf } from './store/file-folders.js';
import { isMissing, syncFolder } from './store/on-disk.js';

/** Position of an unreadable line; its content is not logged. */
export interface UnreadableLine {
  file: string;
  /** Line number, starting at 1. */
  line: number;
}

export type TellUnreadable = (unreadable: UnreadableLine) => void;

/** Append-only JSON lines in the folder `ledger`, outside the database, so that restoring an older backup does not lose them. */
export class Ledger<Line> {
  readonly #folder: string;
  readonly #file: string;

  constructor(
    filesDir: string,
    name: string,
    private readonly isLine: (value: unknown) => value is Line,
    private readonly tell: TellUnreadable,
  ) {
    this.#folder = folderOf(filesDir, 'ledger');
    this.#file = join(this.#folder, `${name}.jsonl`);
  }

  /** Resolves once the lines are on the disk. Starts a new line, also after one truncated by a crash or a full disk. */
  async append(...lines: readonly Line[]): Promise<void> {
    if (lines.length === 0) return;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const text = await this.#text();
    const isCut = text !== '' && !text.endsWith('\n');
    const added = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    await appendFile(this.#file, isCut ? `\n${added}` : added, { mode: 0o600, flush: true });
    if (text === '') await syncFolder(this.#folder);
  }

  /** Returns every readable line; unreadable ones are reported and skipped. */
  async read(): Promise<Line[]> {
    return (await this.#text()).split('\n').flatMap((text, index) => {
      if (text.trim() === '') return [];
      const value = parsed(text);
      if (this.isLine(value)) return [value];
      this.tell({ file: this.#file, line: index + 1 });
      return [];
    });
  }

  #text(): Promise<string> {
    return readFile(this.#file, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '';
      throw error;
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Returns the properties of a parsed value; empty for anything but an object. */
export const propertiesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
