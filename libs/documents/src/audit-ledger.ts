import { Ledger, propertiesOf, type TellUnreadable } from './ledger.js';

/** Head of the audit chain on a day. */
export interface AuditAnchor {
  day: string;
  /** Number of the last seal. */
  number: string;
  hash: string;
}

const isAnchor = (value: unknown): value is AuditAnchor => {
  const { day, number, hash } = propertiesOf(value);
  return typeof day === 'string' && typeof number === 'string' && /^\d{1,18}$/.test(number) && typeof hash === 'string';
};

/** Stores heads of the audit chain outside the database, so that write access to the database alone cannot change them. */
export class AuditLedger extends Ledger<AuditAnchor> {
  constructor(filesDir: string, tell: TellUnreadable) {
    super(filesDir, 'audit', isAnchor, tell);
  }
}
