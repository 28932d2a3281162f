import type { EmailState, MailLogRow } from '@seve/database';
import { isLetterName, type MessageCode } from '@seve/domain';
import { letters } from '@seve/mailing';

/** Message code for each state in which a letter is not resent; letters in other states may be. */
const STATES: Partial<Record<EmailState, MessageCode>> = {
  queued: 'email.under-way',
  sending: 'email.under-way',
  held: 'email.held',
  merged: 'email.merged',
};

/**
 * Reasons for which a letter that was never sent may be sent later, once its address works again; the other reasons are the recipient's
 * choice, or outdated news.
 */
const OF_ADDRESS: readonly (string | null)[] = ['bounce', 'complaint', 'address-changed'];

/** Returns the message code of why a letter is not resent; null when it may be. */
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
