import type { LegalReason } from '../legal-reason.js';

/** Findings of a rule about an agreement, by consequence. */
export interface Weighed {
  /** Prevents signing; each reason has its remedy. */
  refused: readonly LegalReason[];
  /** The law leaves it open, or facts are missing: the school may go on with a written justification. */
  warned: readonly LegalReason[];
  /** Information without consequence. */
  told: readonly LegalReason[];
}

export const weighed = ({ refused = [], warned = [], told = [] }: Partial<Weighed>): Weighed => ({ refused, warned, told });
