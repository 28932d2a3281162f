import { isSameMailbox } from '../people/contact/mailbox.js';
import { isSameName } from '../people/contact/same-name.js';

/**
 * Doubts to show before a guardian is confirmed. `pupil_name`: same name as the student. `pupil_mailbox`: same mailbox as the student.
 * `other_pupil`: mailbox of another student of the school. `other_guardian`: mailbox of another student's guardian with another name.
 */
export const GUARDIAN_DOUBTS = ['pupil_name', 'pupil_mailbox', 'other_pupil', 'other_guardian'] as const;
export type GuardianDoubt = (typeof GUARDIAN_DOUBTS)[number];

interface Named {
  firstName: string;
  lastName: string;
  email: string | null;
}

/** Names and addresses of other students of the school and their guardians. */
export interface PeopleAround {
  pupils: readonly { email: string }[];
  guardians: readonly Named[];
}

const nameOf = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`;

/** Returns the doubts about a guardian. The same guardian of two children gives none. */
export function guardianDoubts(guardian: Named, pupil: Named, { pupils, guardians }: PeopleAround): GuardianDoubt[] {
  const reads = ({ email }: { email: string | null }) => guardian.email !== null && email !== null && isSameMailbox(guardian.email, email);
  const isThere: Record<GuardianDoubt, boolean> = {
    pupil_name: isSameName(nameOf(guardian), nameOf(pupil)),
    pupil_mailbox: reads(pupil),
    other_pupil: pupils.some(reads),
    other_guardian: guardians.some((other) => reads(other) && !isSameName(nameOf(guardian), nameOf(other))),
  };
  return GUARDIAN_DOUBTS.filter((doubt) => isThere[doubt]);
}
