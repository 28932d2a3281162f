/** The same sentence in every language a user may read. */
export type Sentence = Readonly<Record<'fr' | 'en', string>>;

/** Reason for the result of a rule: what a screen, an API or a letter shows beside it. */
export interface LegalReason {
  /** Name of the rule's file, `internship-allowance-due`. */
  rule: string;
  /** The text it comes from, as `Code de l’éducation, art. L124-6`: French in both languages. */
  article: string;
  /** What was computed with, by name and unit: `{ hours: 574, thresholdHours: 308 }`. Dates as `YYYY-MM-DD`. */
  numbers: Readonly<Record<string, number | string>>;
  sentence: Sentence;
  /** Of a refusal: what would make it lawful. */
  remedy?: Sentence;
  /** What the texts leave open, where it touches this answer. */
  doubt?: Sentence;
}

/** Allowed or refused for these reasons: each reason of a refusal has its remedy. */
export type Verdict = { ok: true; reasons: readonly LegalReason[] } | { ok: false; reasons: readonly LegalReason[] };

/** Nothing to say against it. */
export const ALLOWED: Verdict = { ok: true, reasons: [] };

/** Article and what it limits: the day, the week. */
const limitOf = ({ article, numbers }: LegalReason) => [article, ...Object.keys(numbers)].join();

/** The first reason of each limit: a timetable that breaks one breaks it every week. */
export function firstOfEach(reasons: readonly LegalReason[]): LegalReason[] {
  const firsts = new Map<string, LegalReason>();
  for (const reason of reasons) if (!firsts.has(limitOf(reason))) firsts.set(limitOf(reason), reason);
  return [...firsts.values()];
}

export const labourCode = (number: string): string => `Code du travail, art. ${number}`;
export const educationCode = (number: string): string => `Code de l’éducation, art. ${number}`;
