import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Append-only JSON lines in the folder `ledger`, outside the database, so that restoring an older backup does not lose them. */
export class Ledger<Line> {
  readonly #folder: string;
  readonly #file: string;

  constructor(folder: string, name: string) {
    this.#folder = join(folder, 'ledger');
    this.#file = join(this.#folder, `${name}.jsonl`);
  }

  async append(...lines: readonly Line[]): Promise<void> {
    if (lines.length === 0) return;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await appendFile(this.#file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600, flush: true });
  }

  /** A last line that was cut by a crash is left out. */
  async read(): Promise<Line[]> {
    const text = await readFile(this.#file, 'utf8').catch((error: unknown) => {
      if ((error as { code?: string }).code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as Line] : []));
  }
}
