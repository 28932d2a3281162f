import type { Config } from '@seve/config';
import { stoppedBy } from '@seve/domain';
import { type OutgoingLetter, type Sending, writeLetterToken } from '@seve/mailing';

type Unsubscribing = Required<Pick<Sending, 'unsubscribe'>> & Pick<OutgoingLetter, 'unsubscribeUrl'>;

/** Returns the links by which a reader stops a letter, or sets all preferences, without signing in; null for a fixed letter. */
export function unsubscribeOf(
  { publicUrl, secret }: Pick<Config, 'publicUrl' | 'secret'>,
  letter: string,
  accountId: string | null,
): Unsubscribing {
  if (accountId === null || stoppedBy(letter) === null) return { unsubscribe: null, unsubscribeUrl: null };
  const token = writeLetterToken(secret, { accountId, letter });
  return {
    unsubscribe: { link: `${publicUrl}/desabonnement/${token}`, preferences: `${publicUrl}/preferences/${token}` },
    unsubscribeUrl: `${publicUrl}/api/unsubscriptions/${token}`,
  };
}
