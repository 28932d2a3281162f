import { type Span, spansOf } from './span.js';

/** Kinds of streets: unambiguous ones, and those that are also common words. */
const WAY =
  'rue|avenue|av\\.?|ave\\.?|boulevard|bd\\.?|bld\\.?|blvd\\.?|allees?|impasse|imp\\.|chemin|chem\\.|quai|ruelle|venelle|sente|sentier|faubourg|fbg|esplanade|rond-point|lotissement|hameau|street|road|lane';
const COMMON = 'place|pl\\.|cours|route|rte\\.?|voie|passage|square|sq\\.|residence|residences|parc|zone|drive|r\\.';
const NUMBER = '(?<![\\d,.])\\d{1,4}\\s?(?:bis|ter|quater|[a-d]\\b)?(?:\\s?[-/]\\s?\\d{1,4})?';
/** Matches up to the end of the clause. */
const NAME = '[^\\n,;.()!?:]{1,60}';
const TOWN = "(?:\\s*[,\\n-]?\\s*\\d{5}\\s[a-z'’-]+(?:[ -][a-z'’-]+){0,3})?";
const OF_A_NAME = "(?:de\\s+la|de\\s+l['’]|du|des|de|d['’]|la|le|les|of)\\s*";

const NUMBERED = [
  `${NUMBER}(?:\\s*,)?\\s+(?:de\\s+la\\s+)?(?:${WAY})\\s${NAME}${TOWN}`,
  `${NUMBER}(?:\\s*,)?\\s+(?:${COMMON})\\s(?:de\\s+la|de\\s+l['’]|du|des|d['’])\\s?${NAME}${TOWN}`,
  `${NUMBER},?\\s(?:[a-z'-]+\\s){1,3}(?:street|road|lane|drive|avenue|st\\.|rd\\.)(?![a-z])`,
  `\\bb\\.?p\\.?\\s?\\d{2,5}\\b${TOWN}`,
].map((pattern) => new RegExp(pattern, 'g'));
/** Kinds of streets that need a capitalised name after them: `rue de la Sucrerie`, `12 place Gambetta`. */
const NAMED = [
  `(?<![a-z])(?:rue|avenue|boulevard|bd|impasse|allee|quai|chemin|faubourg|ruelle)\\s(?:${OF_A_NAME})?${NAME}${TOWN}`,
  `${NUMBER}(?:\\s*,)?\\s+(?:${COMMON})\\s${NAME}${TOWN}`,
].map((pattern) => new RegExp(pattern, 'g'));
const POINTS = /(?<![\d.,])-?\d{1,3}[.,]\d{3,}\s?[°nsew]*\s?[,;/ ]\s?-?\d{1,3}[.,]\d{3,}/g;

/** Whether the first word after the kind of street, articles skipped, is capitalised. */
const hasName = (written: string): boolean =>
  /^(?:[\d\s,/-]*(?:bis|ter|quater|[a-dA-D]\b)?[\s,]*)[\p{L}.]+\s(?:(?:de|du|des|la|le|les|of)\s|[ldLD]['’]\s?)*\p{Lu}/u.test(written);

/**
 * Returns the spans of streets with number and town, post-office boxes and coordinates. A postal code with its town alone does not count.
 */
export function streetAddresses(text: string, written: (span: Span) => string): Span[] {
  return [
    ...NUMBERED.flatMap((pattern) => spansOf(text, pattern)),
    ...NAMED.flatMap((pattern) => spansOf(text, pattern)).filter((span) => hasName(written(span))),
    ...spansOf(text, POINTS),
  ];
}
