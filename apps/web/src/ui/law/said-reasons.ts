import type { LegalReasonView } from '@seve/api-client';
import type { LegalReason } from '@seve/law';

const inBoth = (text: string) => ({ fr: text, en: text });

/** Returns the reasons of findings that the api has put into the reader’s language, for `LegalReasons`. */
export const saidReasons = (findings: readonly { reason: LegalReasonView }[]): LegalReason[] =>
  findings.map(({ reason: { sentence, remedy, doubt, ...reason } }) => ({
    ...reason,
    sentence: inBoth(sentence),
    ...(remedy !== null && { remedy: inBoth(remedy) }),
    ...(doubt !== null && { doubt: inBoth(doubt) }),
  }));
