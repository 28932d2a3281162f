import type { StudentLetterRow } from '@seve/database';
import { isCompanyRole } from '@seve/domain';
import type { LetterRecipient, StudentLetterView } from './student-letters.dto.js';

/** A recipient of a letter about an application who has no account is a guardian. */
function recipientOf({ isToStudent, role }: StudentLetterRow): LetterRecipient {
  if (isToStudent) return 'me';
  if (role === null) return 'guardian';
  if (isCompanyRole(role)) return 'company';
  return role === 'teacher' ? 'teacher' : 'campus';
}

export function studentLetterView(row: StudentLetterRow): StudentLetterView {
  const { id, letter, organisation, offerTitle, companyName, state, sentAt, createdAt } = row;
  return { id, letter, recipient: recipientOf(row), organisation, about: offerTitle ?? companyName, state, at: sentAt ?? createdAt };
}
