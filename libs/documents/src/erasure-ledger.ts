import { Ledger, propertiesOf, type TellUnreadable } from './ledger.js';
import { isFileId } from './store/file-id.js';

export interface LedgerLine {
  id: string;
  accountId: string;
  studentId: string | null;
  reason: string;
}

const isLedgerLine = (value: unknown): value is LedgerLine => {
  const { id, accountId, studentId, reason } = propertiesOf(value);
  return isFileId(id) && isFileId(accountId) && (studentId === null || isFileId(studentId)) && typeof reason === 'string';
};

/** Ledger of erasures: one line of ids per erasure. */
export class ErasureLedger extends Ledger<LedgerLine> {
  private appending: Promise<void> = Promise.resolve();

  constructor(filesDir: string, tell: TellUnreadable) {
    super(filesDir, 'erasures', isLedgerLine, tell);
  }

  /** Appends lines for erasures that have none; calls run one after another. */
  override append(...lines: readonly LedgerLine[]): Promise<void> {
    const appended = this.appending.then(() => this.appendNew(lines));
    this.appending = appended.catch(() => undefined);
    return appended;
  }

  private async appendNew(lines: readonly LedgerLine[]): Promise<void> {
    const kept = new Set((await this.read()).map(({ id }) => id));
    await super.append(...lines.filter(({ id }) => !kept.has(id)));
  }
}
