import type { MatchExplanationView, OfferDetail, StudentProfile } from '@seve/api-client';
import { type CivilDate, isOpenToApplications, type PersonRole } from '@seve/domain';

/** Conditions because of which the api refuses an application. Others, such as distance or level, only lower the score. */
const BINDING: readonly string[] = ['legal-age', 'kind'];

export interface ApplyFacts {
  offer: Pick<OfferDetail, 'status' | 'expiresOn' | 'seats' | 'seatsLeft' | 'application' | 'blockedBy'>;
  role: PersonRole | null;
  /** Undefined until loaded, and for readers who are not students. */
  profile?: Pick<StudentProfile, 'complete'>;
  /** Loaded only when the offer is no match. */
  explained?: Pick<MatchExplanationView, 'failed'>;
  today: CivilDate;
}

export type ApplyState =
  /** The reader is signed in and not a student. */
  | 'hidden'
  | 'sent'
  | 'closed'
  /** The reader is a visitor, who has to sign in or sign up. */
  | 'door'
  /** A place of the student overlaps with the dates of the offer. */
  | 'blocked'
  | 'incomplete'
  /** The law forbids it, or the student does not look for this kind of post. */
  | 'barred'
  | 'form';

export const bindingReasons = (explained: ApplyFacts['explained']) =>
  explained?.failed.filter(({ constraint }) => BINDING.includes(constraint)) ?? [];

/** Returns what the panel of the application shows. */
export function applyState({ offer, role, profile, explained, today }: ApplyFacts): ApplyState {
  if (role !== null && role !== 'student') return 'hidden';
  if (offer.application) return 'sent';
  if (!isOpenToApplications({ ...offer, held: offer.seats - offer.seatsLeft }, today)) return 'closed';
  if (role === null) return 'door';
  if (offer.blockedBy) return 'blocked';
  if (profile && !profile.complete) return 'incomplete';
  return bindingReasons(explained).length > 0 ? 'barred' : 'form';
}
