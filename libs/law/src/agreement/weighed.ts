import type { LegalReason } from '../legal-reason.js';

/** What a rule finds about an agreement, by what follows from it. */
export interface Weighed {
  /** The agreement cannot be signed; each reason has its remedy. */
  refused: readonly LegalReason[];
  /** The texts leave it open, or the facts are missing: the school goes on in its own words. */
  warned: readonly LegalReason[];
  /** To be known. */
  told: readonly LegalReason[];
}

export const weighed = ({ refused = [], warned = [], told = [] }: Partial<Weighed>): Weighed => ({ refused, warned, told });
