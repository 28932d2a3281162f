import type { OfferAct, OfferStatus } from '@seve/domain';

/** Facts of an offer that its menu and dialogs need. */
export interface ActedOffer {
  id: string;
  title: string;
  status: OfferStatus;
  isWithdrawn: boolean;
  expiresOn: string | null;
  /** Acts that the status table allows this person. */
  actions: readonly OfferAct[];
}
