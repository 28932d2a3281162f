import type { OfferAct, OfferStatus } from '@seve/domain';

/** An offer of the company's list, as its menu and dialogs need it. */
export interface ActedOffer {
  id: string;
  title: string;
  status: OfferStatus;
  isWithdrawn: boolean;
  expiresOn: string | null;
  /** What the status table lets this person do. */
  actions: readonly OfferAct[];
}
