import { isSameMailbox } from '../people/contact/mailbox.js';
import { isSameName } from '../people/contact/same-name.js';

/**
 * What makes a school look twice before it confirms a guardian. `pupil_name`: named as the pupil. `pupil_mailbox`: reads the pupil's mailbox.
 * `other_pupil`: reads that of another pupil of the school. `other_guardian`: the mailbox of another pupil's guardian of another name.
 */
export const GUARDIAN_DOUBTS = ['pupil_name', 'pupil_mailbox', 'other_pupil', 'other_guardian'] as const;
export type GuardianDoubt = (typeof GUARDIAN_DOUBTS)[number];

interface Named {
  firstName: string;
  lastName: string;
  email: string | null;
}

/** People of the school beside the pupil. */
export interface PeopleAround {
  pupils: readonly { email: string }[];
  guardians: readonly Named[];
}

const nameOf = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`;

/** Two children of one guardian are no doubt. */
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
