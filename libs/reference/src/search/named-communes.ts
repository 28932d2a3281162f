import { type Commune, communes } from '../communes.js';
import { CAMPUS_DEPARTMENTS } from '../departments.js';
import { once } from '../once.js';
import { wordsOf } from './fold.js';
import { LONG_OF } from './short-forms.js';

/** Factor of inhabitants: a homonym in the campus's region is preferred to one elsewhere with up to this many times its inhabitants. */
const NEARER = 10;

/** Whether a commune is known beyond its neighbours; smaller ones count in the region. */
export const isTown = ({ department, population }: Commune): boolean =>
  population >= (CAMPUS_DEPARTMENTS.includes(department) ? 2_000 : 20_000);

const weightOf = ({ department, population }: Commune) => population * (CAMPUS_DEPARTMENTS.includes(department) ? NEARER : 1);

const spelled = (words: readonly string[]) => words.map((word) => LONG_OF.get(word) ?? word).join(' ');

const likeliestFirst = (one: Commune, other: Commune) => weightOf(other) - weightOf(one);

/** Returns each beginning of a name that ends with a word, with and without its article: `le touquet` of Le Touquet-Paris-Plage. */
function beginnings(words: readonly string[]): string[] {
  const starts = words.map((_, at) => words.slice(0, at + 1));
  return [...starts, ...(ARTICLES.has(words[0] ?? '') ? starts.map((start) => start.slice(1)) : [])].filter(isTelling).map(spelled);
}

const ARTICLES = new Set(['l', 'la', 'le', 'les']);
const SAINTS = new Set(['saint', 'sainte', 'saints', 'saintes']);
const isTelling = (words: readonly string[]) => words.some((word) => word.length > 3 && !SAINTS.has(LONG_OF.get(word) ?? word));

const table = once(() => {
  const byName = new Map<string, Commune[]>();
  const byStart = new Map<string, Commune[]>();
  const byPostcode = new Map<string, Commune[]>();
  const add = (to: Map<string, Commune[]>, key: string, commune: Commune) => {
    const known = to.get(key);
    if (known) known.push(commune);
    else to.set(key, [commune]);
  };
  for (const commune of communes()) {
    const words = wordsOf(commune.name);
    add(byName, spelled(words), commune);
    if (isTown(commune)) for (const start of beginnings(words)) add(byStart, start, commune);
    for (const postcode of commune.postcodes) add(byPostcode, postcode, commune);
  }
  for (const list of [...byName.values(), ...byStart.values(), ...byPostcode.values()]) list.sort(likeliestFirst);
  return { byName, byStart, byPostcode };
});

/** Returns communes of exactly this name in normalised words (`st quentin`), the likeliest first; else towns whose name begins so. */
export function communesNamed(words: readonly string[]): readonly Commune[] {
  const name = spelled(words);
  return table().byName.get(name) ?? table().byStart.get(name) ?? [];
}

export const communesOfPostcode = (postcode: string): readonly Commune[] => table().byPostcode.get(postcode) ?? [];
