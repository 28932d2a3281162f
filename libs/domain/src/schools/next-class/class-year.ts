import type { ClassCycle } from './class-cycle.js';
import { inCaseOf } from './plain-name.js';
import { PRO_SPECIALITIES } from './trade-families.js';

/** Position of the year in a class name, and the spelling of the following year. */
export interface ClassYear {
  /** 1 for a seconde or BTS 1. */
  year: number;
  at: number;
  length: number;
  write: (said: string) => string;
}

/** « 1re », « 2 NDE », « 3E »; `2 E` is a group of a seconde. */
const ENDING = '(?: ?(?:ERE|RE|ER|EME|NDE|NDS?|DES?)|E)';
const DIPLOMA =
  '(?:BTSA?|STS|TS|CAPA?|BUT|DUT|BACHELOR|LICENCE|LIC|L|MASTER|M|INGENIEUR|ING|DCG|CPGE|ECG|ECT|BCPST|TSI|TPC|TB|BREVET PRO|BP|DSP)';
/** Prefixes before the year: the kind of school or of diploma. */
const BEFORE = '(?:LPO|LP|LEGT|LEGTA|UFA|CFA|BACPRO|BAC PRO|BAC|BCP|BP|PRO)';

const COUNTED_WORDS = ['PREMIERE', 'DEUXIEME', 'TROISIEME', 'QUATRIEME'];
const COUNTED_NAMES = ['deuxième', 'troisième', 'quatrième'];

/** « 1re année », « année 2 », for any diploma. */
const YEAR_WORDS: readonly RegExp[] = [
  new RegExp(`(?<![A-Z\\d])(?<said>[1-4]${ENDING}?)(?= ?(?:ANNEE|AN)(?![A-Z]))`, 'g'),
  /ANNEE ?(?<said>[1-4])(?!\d)/g,
  /(?<said>PREMIERE|DEUXIEME|SECONDE|TROISIEME|QUATRIEME)(?= ANNEE)/g,
];

/** Patterns of counted years, the surest first. A terminale is the last year. */
const COUNTED: readonly (readonly RegExp[])[] = [
  YEAR_WORDS,
  [
    new RegExp(`(?<![A-Z])${DIPLOMA} ?(?<said>[1-4])(?!\\d)`, 'g'),
    new RegExp(`(?<!\\d)(?<said>[1-4]${ENDING}?) ?${DIPLOMA}`, 'g'),
    new RegExp(`(?<![A-Z])(?<said>T|TLE|TERMINALE) ?${DIPLOMA}`, 'g'),
  ],
  [new RegExp(`^(?:${BEFORE} ?)?(?<said>[1-4](?:${ENDING}(?![A-Z]))?)(?!\\d)`, 'g')],
  [new RegExp(`(?<!\\d)(?<said>[1-4]${ENDING})(?![A-Z])`, 'g')],
  [/(?<!\d|GROUPE ?|GRP? ?|SECTION ?|CLASSE ?)(?<said>[1-4])(?!\d)/g, /(?<![A-Z\d])(?<said>TERMINALE|TERM|TLE|T)(?![A-Z])/g],
];

const LYCEE: readonly (readonly RegExp[])[] = [
  YEAR_WORDS,
  [
    /(?<![A-Z])(?<said>SECONDE|PREMIERE|TERMINALE|SCDE|SDE|PREM|TERM|TLE|TALE)S?(?![A-Z])/g,
    new RegExp(`(?<![A-Z\\d])(?<said>[12]${ENDING})(?![A-Z])`, 'g'),
  ],
  [
    new RegExp(`^(?:${BEFORE} ?)?(?<said>[12])(?!\\d)`, 'g'),
    new RegExp(`^(?:${BEFORE} ?)?(?<said>T)(?= |\\d|$|BAC|BCP|BP|PRO|G(?:[ \\d]|$)|ST[A-Z\\d]|${PRO_SPECIALITIES}(?![A-Z]{2}))`, 'g'),
    / (?<said>T)$/g,
  ],
];

const lyceeYear = (said: string): number => {
  if (/^(?:S|2)/.test(said)) return 1;
  return /^(?:P|1)/.test(said) ? 2 : 3;
};

const countedYear = (said: string, { years }: ClassCycle): number => {
  if (/^\d/.test(said)) return Number(said.charAt(0));
  const word = COUNTED_WORDS.indexOf(said === 'SECONDE' ? 'DEUXIEME' : said);
  return word < 0 ? years : word + 1;
};

/** « 2nde » → « 1re », « SECONDE » → « PREMIÈRE », « 1 » → « T ». */
function lyceeAfter(said: string): string {
  const isFirst = /^[2s]/i.test(said);
  if (/^\d$/.test(said)) return isFirst ? '1' : 'T';
  if (/^\d/.test(said)) return /\p{Ll}/u.test(said) ? (isFirst ? '1re' : 'Tle') : isFirst ? '1RE' : 'TLE';
  if (/^(?:seconde|première|premiere)$/i.test(said)) return inCaseOf(said, isFirst ? 'première' : 'terminale');
  return inCaseOf(said, isFirst ? 'prem' : 'term');
}

/** « 1re » → « 2e », « 2ème » → « 3ème », « première » → « deuxième ». */
function countedAfter(said: string, year: number): string {
  if (!/^\d/.test(said)) return inCaseOf(said, COUNTED_NAMES[year - 1] ?? said);
  const suffix = said.slice(1).trim();
  const next = /^[eè](?:me)?$/i.test(suffix) ? suffix : suffix === '' ? '' : inCaseOf(suffix, 'e');
  return `${year + 1}${next}`;
}

/** Returns the year in a normalised name; null for none or several. */
export function classYearIn(plain: string, cycle: ClassCycle): ClassYear | null {
  // « Bac pro en 3 ans » states the duration, not the year.
  const text = plain.replace(/\d ?ANS(?![A-Z])/g, (lasting) => ' '.repeat(lasting.length));
  for (const ranked of cycle.counts === 'lycee' ? LYCEE : COUNTED) {
    const found = ranked.flatMap((says) => [...text.matchAll(says)]).flatMap((match) => saidBy(match, cycle, ranked === YEAR_WORDS));
    const [first] = found.sort((one, other) => one.at - other.at);
    if (first) return found.every(({ year }) => year === first.year) ? first : null;
  }
  return null;
}

function saidBy(match: RegExpMatchArray, cycle: ClassCycle, isCounted: boolean): ClassYear[] {
  const said = match.groups?.said?.trimEnd();
  if (said === undefined || match.index === undefined) return [];
  const place = { at: match.index + match[0].indexOf(said), length: said.length };
  if (cycle.counts === 'lycee' && !isCounted) return [{ ...place, year: lyceeYear(said), write: lyceeAfter }];
  const year = countedYear(said, cycle);
  return [{ ...place, year, write: (text) => countedAfter(text, year) }];
}
