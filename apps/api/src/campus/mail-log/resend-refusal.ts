import type { EmailState, MailLogRow } from '@seve/database';
import { isLetterName, type MessageCode } from '@seve/domain';
import { letters } from '@seve/mailing';

/** Why a letter in this state is not sent once more; the others may be. */
const STATES: Partial<Record<EmailState, MessageCode>> = {
  queued: 'email.under-way',
  sending: 'email.under-way',
  held: 'email.held',
  merged: 'email.merged',
};

/** A letter that never left may leave once what kept its address away is gone; the other causes are the reader's own choice, or a news that is none any more. */
const OF_ADDRESS: readonly (string | null)[] = ['bounce', 'complaint', 'address-changed'];

/** The code of the sentence that says why a letter is not sent once more; null when it may be. */
export function resendRefusal({
  letter,
  state,
  error,
  hasParams,
  isSuppressed,
}: Pick<MailLogRow, 'letter' | 'state' | 'error' | 'hasParams' | 'isSuppressed'>): MessageCode | null {
  const inState = STATES[state];
  if (inState) return inState;
  if (!isLetterName(letter)) return 'email.unknown-letter';
  if (letters[letter].isSecret) return 'email.secret';
  if (state === 'suppressed' && !OF_ADDRESS.includes(error)) return 'email.withheld';
  if (!hasParams) return 'email.erased';
  return isSuppressed ? 'email.address-refused' : null;
}
