import { isOnline, type OfferStatus } from '@seve/domain';
import { type CheckedOffer, type LawTables, type OfferReason, offerCheck } from '@seve/law';

type Paid = Pick<
  CheckedOffer,
  'kind' | 'startFrom' | 'startTo' | 'durationWeeks' | 'weeklyMinutes' | 'payCents' | 'payMaxCents' | 'payUnit' | 'minAge'
>;

/**
 * Returns why the pay of an offer is below the minimum of the law or the branch, months of another rate included; empty where it is not.
 */
export function payBelowMinimum({ idcc, ...offer }: Paid & { idcc: string | null }, law: LawTables): OfferReason[] {
  const facts = { ...offer, title: '', description: '', seats: 1, hazards: [] };
  return offerCheck(facts, { idcc, quota: null }, law).refused.filter(({ rule }) => rule === 'pay-minimum');
}

/** Returns the same for an offer that students can see, or could again; null where there is nothing to say. */
export function payNotice(offer: Paid & { idcc: string | null; status: OfferStatus }, law: LawTables): OfferReason | null {
  return (isOnline(offer.status) && payBelowMinimum(offer, law)[0]) || null;
}
