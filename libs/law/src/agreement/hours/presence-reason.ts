import { educationCode, type LegalReason, labourCode, type Sentence } from '../../legal-reason.js';

/** Returns the reason for a limit of the Code du travail that applies to interns by L124-14. */
export const presenceReason = (
  article: string,
  numbers: LegalReason['numbers'],
  sentence: Sentence,
  remedy: Sentence,
  doubt?: Sentence,
): LegalReason => ({
  rule: 'intern-working-time',
  article: `${educationCode('L124-14')}\u00a0; ${labourCode(article)}`,
  numbers,
  sentence,
  remedy,
  ...(doubt && { doubt }),
});

/** Consequence for the host without a collective agreement that lifts the limit. */
export const finedWithout: Sentence = {
  fr: ' Si vous continuez sans accord collectif, l’accueil risque une amende.',
  en: ' If you go on without a collective agreement, the host risks a fine.',
};

export const byAgreement = (fr: string, en: string): Sentence => ({
  fr: `Un accord collectif peut prévoir ${fr}\u00a0: à confirmer avec l’accueil.`,
  en: `A collective agreement may set ${en}: to be confirmed with the host.`,
});
