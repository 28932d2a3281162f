import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface LedgerLine {
  id: string;
  accountId: string;
  studentId: string | null;
  reason: string;
}

/** Ledger of erasures beside the database, so that it survives a backup of the database that is older: one line of ids for each. */
export class ErasureLedger {
  readonly #file: string;

  constructor(private readonly folder: string) {
    this.#file = join(folder, 'ledger', 'erasures.jsonl');
  }

  async append(...lines: readonly LedgerLine[]): Promise<void> {
    if (lines.length === 0) return;
    await mkdir(join(this.folder, 'ledger'), { recursive: true, mode: 0o700 });
    await appendFile(this.#file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600, flush: true });
  }

  /** A last line that was cut by a crash is left out. */
  async read(): Promise<LedgerLine[]> {
    const text = await readFile(this.#file, 'utf8').catch((error: unknown) => {
      if ((error as { code?: string }).code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as LedgerLine] : []));
  }
}
