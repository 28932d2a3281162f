import { covers, type Span, spansOf } from './span.js';

/** Numbers in words, and how many digits each adds to a dictated number. */
const UNITS = 'zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|oh|one|two|three|four|five|seven|eight|nine';
const TENS =
  'dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UNIT = new RegExp(`^(?:${UNITS})$`);
/** Words that can precede a unit within a two-digit number: `trente-quatre`, `soixante-dix-huit`. */
const BEFORE_UNIT =
  /^(?:dix|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const TEEN = /^(?:dix|onze|douze|treize|quatorze|quinze|seize)$/;

/** A digit, a letter used as a digit next to a digit, or a number in words. */
const ELEMENT = new RegExp(
  `\\d|(?<![a-z])[oil](?=[\\s.\\-]?\\d)|(?<=\\d[\\s.\\-]?)[oil](?![a-z])|(?<![a-z])(?:${UNITS}|${TENS})(?![a-z])`,
  'g',
);
/** Separators allowed between two digits of one number. */
const GAP =
  /^(?:[^\p{L}\p{N}]{0,6}|[^\p{L}\p{N}]{0,4}(?:[a-z]|et|puis|point|tiret|espace|slash|and|then|dot|dash|space)[^\p{L}\p{N}]{0,4})$/u;

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const MONTH_NAME = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
/** Digits that are no phone number: dates, school years, prices, post-office boxes. */
const PLAIN_NUMBERS = [
  `(?<!\\d[./-]?)${DAY}[/.-]${MONTH}[/.-]${YEAR}(?![./-]?\\d)`,
  `(?<!\\d-?)${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!-?\\d)`,
  `(?<![\\d/.-]\\s?)${DAY}/(?:0[1-9]|1[0-2])(?!\\s?[/.-]?\\s?\\d)`,
  `(?<!\\d)${DAY}(?:er)?[ -](?:${MONTH_NAME})[ -]${YEAR}(?!\\d)`,
  `(?<!\\d)${YEAR}\\s?[-/–]\\s?${YEAR}(?!\\s?[-/–.]?\\d)`,
  '(?<!\\d[ .]?)[1-9]\\d{0,2}(?:[ .]?\\d{3})?(?:,\\d{1,2})?\\s?(?:€|euros?\\b|eur\\b)',
  '\\b(?:bp|cs|tsa)\\s?[1-9]\\d{0,4}(?!\\d)',
].map((pattern) => new RegExp(pattern, 'g'));
const REGISTER_NUMBER = /\b(?:siret|siren)\s*(?:n[°o]\s*)?:?\s*(\d(?:\s?\d){8}(?:(?:\s?\d){5})?)(?!\s?\d)/g;
const TIME = /(?<!\d)(?:[01]?\d|2[0-3])\s?(?:h|:)\s?[0-5]\d(?!\d)|(?<!\d)(?:[01]?\d|2[0-3])\s?h(?![a-z\d])/g;

/** Number of digits of a French phone number; 9 or more count as one of any country. */
const FRENCH = 10;
const LEAST = 9;

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const plainNumbers = (text: string): Span[] => [
  ...PLAIN_NUMBERS.flatMap((pattern) => spansOf(text, pattern)),
  ...[...text.matchAll(REGISTER_NUMBER)].flatMap(({ index, 0: match, 1: typed = '' }) =>
    passesLuhn(typed.replace(/\s/g, '')) ? [{ from: index, to: index + match.length }] : [],
  ),
];

interface Element extends Span {
  text: string;
}

/** Returns groups of digits and numbers in words that follow each other closely. */
function runsOf(text: string): Element[][] {
  const barriers = plainNumbers(text);
  const runs: Element[][] = [];
  let last: Element | null = null;
  for (const { index: from, 0: word } of text.matchAll(ELEMENT)) {
    if (covers(barriers, from)) {
      last = null;
      continue;
    }
    const element = { from, to: from + word.length, text: word };
    if (last && GAP.test(text.slice(last.to, from))) runs.at(-1)?.push(element);
    else runs.push([element]);
    last = element;
  }
  return runs;
}

/** Returns the number of digits, written or in words. */
function countDigits(elements: readonly Element[]): number {
  return elements.reduce((count, { text }, index) => {
    const before = elements[index - 1]?.text ?? '';
    if (text.length === 1) return count + 1;
    if (UNIT.test(text)) return count + (BEFORE_UNIT.test(before) ? 0 : 1);
    if (/^vingts?$/.test(text) && before === 'quatre') return count + 1;
    return count + (TEEN.test(text) && /^(?:soixante|vingts?)$/.test(before) ? 0 : 2);
  }, 0);
}

const startsLikePhone = (text: string, [first, second]: readonly Element[]): boolean =>
  /\+\s?\(?\s?$/.test(text.slice(0, first?.from)) ||
  /(?:plus)\s?$/.test(text.slice(0, first?.from)) ||
  (/^(?:0|o|zero|oh)$/.test(first?.text ?? '') && second !== undefined);

function isPhone(text: string, run: readonly Element[]): boolean {
  const times = spansOf(text, TIME);
  const rest = run.filter(({ from }) => !covers(times, from));
  if (rest.length === 0) return false;
  const [all, left] = [countDigits(run), countDigits(rest)];
  const isCalled = startsLikePhone(text, run);
  return left >= LEAST || (isCalled && (left >= LEAST - 1 || all === FRENCH));
}

/** Returns the spans of phone numbers, in digits or words, with any spacing. `text` is normalised. */
export function phoneNumbers(text: string): Span[] {
  return runsOf(text)
    .filter((run) => isPhone(text, run))
    .map((run) => {
      const from = run[0]?.from ?? 0;
      const opening = /(?:[+(]|\bplus\s)[\s(+]*$/.exec(text.slice(0, from))?.[0].length ?? 0;
      return { from: from - opening, to: run.at(-1)?.to ?? from };
    });
}
