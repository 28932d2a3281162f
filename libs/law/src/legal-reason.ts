/** One sentence in every language of the interface. */
export type Sentence = Readonly<Record<'fr' | 'en', string>>;

/** Reason for the result of a rule: what a screen, an API or a letter shows beside it. */
export interface LegalReason {
  /** Name of the rule's file, such as `internship-allowance-due`. */
  rule: string;
  /** Legal source, such as `Code de l’éducation, art. L124-6`; French in both languages. */
  article: string;
  /** Values used, by name and unit: `{ hours: 574, thresholdHours: 308 }`. Dates as `YYYY-MM-DD`. */
  numbers: Readonly<Record<string, number | string>>;
  sentence: Sentence;
  /** Of a refusal: what would make it lawful. */
  remedy?: Sentence;
  /** What the law leaves open about this result. */
  doubt?: Sentence;
}

/** Allowed or refused with reasons; each reason of a refusal has a remedy. */
export type Verdict = { ok: true; reasons: readonly LegalReason[] } | { ok: false; reasons: readonly LegalReason[] };

/** Allowed without reasons. */
export const ALLOWED: Verdict = { ok: true, reasons: [] };

/** Returns a key of the article and what it limits: day or week. */
const limitOf = ({ article, numbers }: LegalReason) => [article, ...Object.keys(numbers)].join();

/** Returns the first reason of each limit, because a timetable usually breaks a limit every week. */
export function firstOfEach(reasons: readonly LegalReason[]): LegalReason[] {
  const firsts = new Map<string, LegalReason>();
  for (const reason of reasons) if (!firsts.has(limitOf(reason))) firsts.set(limitOf(reason), reason);
  return [...firsts.values()];
}

export const labourCode = (number: string): string => `Code du travail, art. ${number}`;
export const educationCode = (number: string): string => `Code de l’éducation, art. ${number}`;
