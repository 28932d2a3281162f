import { isSameMailbox } from '../people/contact/mailbox.js';

/** How far it is known who signs for a minor. `not_needed`: of age, or emancipated (Code civil, art. 413-6). */
export type GuardianStanding = 'missing' | 'unconfirmed' | 'confirmed' | 'not_needed';

interface KnownGuardian {
  /** The school has said that this contact is the guardian. */
  isConfirmed: boolean;
}

export function guardianStanding(isEmancipated: boolean, guardian: KnownGuardian | null): GuardianStanding {
  if (isEmancipated) return 'not_needed';
  if (guardian === null) return 'missing';
  return guardian.isConfirmed ? 'confirmed' : 'unconfirmed';
}

/** Where a guardian gets links and signs; null without address, or where pupil and guardian read one mailbox: then on paper. */
export const guardianMailbox = (email: string | null, pupilEmail: string | null): string | null =>
  email !== null && pupilEmail !== null && isSameMailbox(email, pupilEmail) ? null : email;
