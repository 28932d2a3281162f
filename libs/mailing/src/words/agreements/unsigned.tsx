import type { CivilDate, Locale, PaperKind } from '@seve/domain';
import type { LetterContent } from '../../letter-content.js';
import { step } from '../step.js';
import { type MissingSignature, MissingSignatures } from './MissingSignatures.js';
import { paperWords } from './paper.js';
import { placementFacts } from './placement-facts.js';
import { whyFor } from './readers.js';

/** A paper with missing signatures, as its school is told. */
export type UnsignedPaper = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Signatories who have not signed. */
  missing: readonly MissingSignature[];
  link: string;
};

interface Said extends Pick<LetterContent, 'subject' | 'deadline'> {
  lead: string;
  action: string;
  /** What the school does first, and what follows. */
  first: string;
  last: readonly [who: string, does: string];
}

const BY_HAND: Record<Locale, readonly [you: string, does: string]> = {
  fr: ['Vous', 'pouvez déposer un document signé à la main'],
  en: ['You', 'can file a document signed by hand'],
};

/** Returns the letter to a school about missing signatures. */
export function unsignedContent(
  { firstName, studentName, hostName, kind, isAmendment, startOn, endOn, missing, link }: UnsignedPaper,
  { subject, lead, action, deadline, first, last }: Said,
  locale: Locale,
): LetterContent {
  const paper = paperWords({ kind, isAmendment }, locale).name;
  const [you, byHand] = BY_HAND[locale];
  return {
    subject,
    to: firstName,
    lead: [lead],
    facts: placementFacts({ studentName, hostName, paper, startOn, endOn }, locale),
    body: missing.length > 0 ? <MissingSignatures missing={missing} locale={locale} /> : null,
    action: { label: action, link },
    deadline,
    next: [step(you, first), step(you, byHand), step(...last)],
    why: whyFor('school', locale),
  };
}
