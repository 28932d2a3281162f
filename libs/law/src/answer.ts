export const LEGAL_RULES = ['apprenticeship-age', 'minors-and-hazards'] as const;
export type LegalRule = (typeof LEGAL_RULES)[number];

export interface LegalRefusal {
  ok: false;
  rule: LegalRule;
  /** Article of the Code du travail, as `L6222-1`. */
  article: string;
  sentence: Record<'fr' | 'en', string>;
}
export type LegalAnswer = { ok: true } | LegalRefusal;

export const ALLOWED: LegalAnswer = { ok: true };

/** What the law needs to know of a person and a post; the answer holds none of it. */
export interface LegalQuestion {
  kind: 'internship' | 'apprenticeship' | 'job';
  birthDate: string;
  /** Collège finished. */
  lowerSecondaryFinished: boolean;
  /** First day of the post, `YYYY-MM-DD`. */
  start: string;
  /** Tags of `HAZARDS`. */
  hazards: readonly string[];
}
