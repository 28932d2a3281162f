import { Ledger } from './ledger.js';

/** Where the chain of the audit log stood on a day. */
export interface AuditAnchor {
  day: string;
  /** Of the last seal. */
  number: string;
  hash: string;
}

/** Heads of the audit chain, out of reach of who can only change the database. */
export class AuditLedger extends Ledger<AuditAnchor> {
  constructor(folder: string) {
    super(folder, 'audit');
  }
}
