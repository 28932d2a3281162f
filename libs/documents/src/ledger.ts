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
    const text = await this.#text();
    const isCut = text !== '' && !text.endsWith('\n');
    const added = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    await appendFile(this.#file, isCut ? `\n${added}` : added, { mode: 0o600, flush: true });
  }

  /** A line that was cut by a crash or a full disk is left out. */
  async read(): Promise<Line[]> {
    return (await this.#text()).split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as Line] : []));
  }

  #text(): Promise<string> {
    return readFile(this.#file, 'utf8').catch((error: unknown) => {
      if ((error as { code?: string }).code === 'ENOENT') return '';
      throw error;
    });
  }
}
