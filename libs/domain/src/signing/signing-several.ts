import { SIGNATURE_CONSENT } from '../agreements/signing.js';
import type { Locale } from '../messages/language.js';

/** Papers that one code signs. */
export const SIGNATURES_AT_ONCE_MAX = 30;

const CONSENT_TO_SEVERAL: Record<Locale, (count: number) => string> = {
  fr: (count) =>
    `J’ai lu en entier chacun des ${count} documents de cette liste, désignés par leur empreinte SHA-256. Je les signe tous par une signature électronique simple, et j’accepte qu’elle m’engage, pour chacun, comme une signature à la main.`,
  en: (count) =>
    `I have read the whole of each of the ${count} documents in this list, named by their SHA-256 fingerprints. I sign all of them with a simple electronic signature, and I agree that it binds me, for each, as one by hand does.`,
};

/** What a signatory of several papers agrees to; kept with each signature, beside `fingerprintList`. */
export const consentToSign = (count: number, locale: Locale): string =>
  count === 1 ? SIGNATURE_CONSENT[locale] : CONSENT_TO_SEVERAL[locale](count);

/** The papers that are signed together, as each of their signatures keeps them: numbered, and without the names of the others. */
export const fingerprintList = (sha256s: readonly string[]): string => sha256s.map((sha256, index) => `${index + 1}. ${sha256}`).join('\n');

/** A paper that waits for a signature. */
export interface SignablePaper {
  /** Read to its end by the signatory. */
  isRead: boolean;
  /** Where its code goes, as it may be shown; null for a person who signs by hand. */
  address: string | null;
}

/** Why a paper cannot be chosen beside those chosen already; null where it can. One code goes to one address. */
export function choiceBar(
  { isRead, address }: SignablePaper,
  chosen: readonly SignablePaper[],
): 'unread' | 'by_hand' | 'other_address' | 'too_many' | null {
  if (address === null) return 'by_hand';
  if (!isRead) return 'unread';
  if (chosen.some((one) => one.address !== address)) return 'other_address';
  return chosen.length >= SIGNATURES_AT_ONCE_MAX ? 'too_many' : null;
}
