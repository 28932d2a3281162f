import type { MatchExplanationView, OfferDetail, StudentProfile } from '@seve/api-client';
import { type CivilDate, isOpenToApplications, type PersonRole } from '@seve/domain';

/** Conditions on which the api refuses an application; others, such as distance or level, only lower its chances. */
const BINDING: readonly string[] = ['legal-age', 'kind'];

export interface ApplyFacts {
  offer: Pick<OfferDetail, 'status' | 'expiresOn' | 'seats' | 'seatsLeft' | 'application' | 'blockedBy'>;
  role: PersonRole | null;
  /** Undefined until read, and for readers who are not students. */
  profile?: Pick<StudentProfile, 'complete'>;
  /** Read only where the offer is no match. */
  explained?: Pick<MatchExplanationView, 'failed'>;
  today: CivilDate;
}

export type ApplyState =
  /** Nothing to apply for: not a student. */
  | 'hidden'
  | 'sent'
  | 'closed'
  /** A visitor: sign in or sign up. */
  | 'door'
  /** A place of the student takes some of its days. */
  | 'blocked'
  | 'incomplete'
  /** The law, or a kind of post the student does not look for. */
  | 'barred'
  | 'form';

export const bindingReasons = (explained: ApplyFacts['explained']) =>
  explained?.failed.filter(({ constraint }) => BINDING.includes(constraint)) ?? [];

/** What the place of the application shows. */
export function applyState({ offer, role, profile, explained, today }: ApplyFacts): ApplyState {
  if (role !== null && role !== 'student') return 'hidden';
  if (offer.application) return 'sent';
  if (!isOpenToApplications({ ...offer, held: offer.seats - offer.seatsLeft }, today)) return 'closed';
  if (role === null) return 'door';
  if (offer.blockedBy) return 'blocked';
  if (profile && !profile.complete) return 'incomplete';
  return bindingReasons(explained).length > 0 ? 'barred' : 'form';
}
