/** Abbreviations in the names of communes. */
const SHORT_FORMS = [
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
] as const;

export const LONG_OF: ReadonlyMap<string, string> = new Map(SHORT_FORMS);
export const SHORT_OF: ReadonlyMap<string, string> = new Map(SHORT_FORMS.map(([short, long]) => [long, short]));
