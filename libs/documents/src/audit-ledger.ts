import { Ledger } from './ledger.js';

/** Head of the audit chain on a day. */
export interface AuditAnchor {
  day: string;
  /** Of the last seal. */
  number: string;
  hash: string;
}

/** Stores heads of the audit chain outside the database, so that write access to the database alone cannot change them. */
export class AuditLedger extends Ledger<AuditAnchor> {
  constructor(folder: string) {
    super(folder, 'audit');
  }
}
