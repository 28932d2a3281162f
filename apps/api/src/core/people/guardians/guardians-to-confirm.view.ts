import type { GuardianToConfirmRow, mailboxesAround } from '@seve/database';
import { guardianDoubts, guardianMailbox } from '@seve/domain';
import type { GuardianToConfirm } from './guardians-to-confirm.dto.js';

type Around = Awaited<ReturnType<typeof mailboxesAround>>;

/** Returns the views, with the doubts about each contact, found by comparing with the mailboxes of others. */
export const viewOfGuardiansToConfirm = (rows: readonly GuardianToConfirmRow[], { pupils, guardians }: Around): GuardianToConfirm[] =>
  rows.map(({ studentId, firstName, lastName, ownEmail, contactId, guardianFirstName, guardianLastName, organisation, ...row }) => {
    const guardian = { firstName: guardianFirstName, lastName: guardianLastName, email: row.guardianEmail };
    const isOther = (other: { studentId: string }) => other.studentId !== studentId;
    return {
      ...{ studentId, studentName: `${firstName} ${lastName}`, contactId, organisation },
      ...{ name: `${guardianFirstName} ${guardianLastName}`, email: row.guardianEmail, phone: row.guardianPhone, typedAt: row.typedAt },
      isOnPaper: guardianMailbox(row.guardianEmail, ownEmail) === null,
      doubts: guardianDoubts(
        guardian,
        { firstName, lastName, email: ownEmail },
        { pupils: pupils.filter(isOther), guardians: guardians.filter(isOther) },
      ),
    };
  });
