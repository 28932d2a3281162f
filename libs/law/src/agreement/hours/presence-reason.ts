import { educationCode, type LegalReason, labourCode, type Sentence } from '../../legal-reason.js';

/** Of a limit of the Code du travail that reaches interns by L124-14. */
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

export const byAgreement = (fr: string, en: string): Sentence => ({
  fr: `Un accord collectif peut prévoir ${fr}\u00a0: à confirmer avec l’accueil.`,
  en: `A collective agreement may set ${en}: to be confirmed with the host.`,
});
