import { Ledger } from './ledger.js';

export interface LedgerLine {
  id: string;
  accountId: string;
  studentId: string | null;
  reason: string;
}

/** Ledger of erasures: one line of ids per erasure. */
export class ErasureLedger extends Ledger<LedgerLine> {
  constructor(folder: string) {
    super(folder, 'erasures');
  }
}
