import type { CivilDate, Locale, Sentence } from '@seve/domain';

const NO_BREAK = '\u00a0';
const UNITS = /(\d) (km|%|ans?|jours?|days?|semaines?|weeks?)(?![\p{L}\d])/gu;

const joinUnits = (text: string) => text.replaceAll("'", '’').replace(UNITS, `$1${NO_BREAK}$2`);
const spaceFrench = (text: string) =>
  joinUnits(text)
    .replace(/ ([:;?!»])/g, `${NO_BREAK}$1`)
    .replaceAll('« ', `«${NO_BREAK}`);

/** Sentences with typographic apostrophes, and no-break spaces before units and French punctuation. */
export const typesetSentence = (fr: string, en: string): Sentence => ({ fr: spaceFrench(fr), en: joinUnits(en) });

/** A text equal in both languages: a ROME label, a diploma. */
export const label = (text: string): Sentence => typesetSentence(text, text);

/** `47,6 km`, never `30,0 km`. */
export function km(metres: number): Sentence {
  const text = String(Math.round(metres / 100) / 10);
  return { fr: `${text.replace('.', ',')} km`, en: `${text} km` };
}

/** `80 %`, `80%` from points of 10,000. */
export const percent = (value: number): Sentence => ({ fr: `${value / 100} %`, en: `${value / 100}%` });

const MONTHS: Sentence[] = [
  { fr: 'janvier', en: 'January' },
  { fr: 'février', en: 'February' },
  { fr: 'mars', en: 'March' },
  { fr: 'avril', en: 'April' },
  { fr: 'mai', en: 'May' },
  { fr: 'juin', en: 'June' },
  { fr: 'juillet', en: 'July' },
  { fr: 'août', en: 'August' },
  { fr: 'septembre', en: 'September' },
  { fr: 'octobre', en: 'October' },
  { fr: 'novembre', en: 'November' },
  { fr: 'décembre', en: 'December' },
];

/** `1er mars 2027`, `1 March 2027`. */
export function dayInWords(day: CivilDate): Sentence {
  const date = Number(day.slice(8));
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  const year = day.slice(0, 4);
  return { fr: `${date === 1 ? '1er' : date} ${month?.fr} ${year}`, en: `${date} ${month?.en} ${year}` };
}

/** `du 11 janvier 2027 au 5 mars 2027`. */
export function period(from: CivilDate, to: CivilDate): Sentence {
  const [first, last] = [dayInWords(from), dayInWords(to)];
  return { fr: `du ${first.fr} au ${last.fr}`, en: `from ${first.en} to ${last.en}` };
}

/** `de mars 2027 à juin 2027`. */
export function months(from: CivilDate, to: CivilDate): Sentence {
  const [first, last] = [monthInWords(from), monthInWords(to)];
  const of = /^[aeiouy]/i.test(first.fr) ? 'd’' : 'de ';
  return { fr: `${of}${first.fr} à ${last.fr}`, en: `from ${first.en} to ${last.en}` };
}

function monthInWords(day: CivilDate): Sentence {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  const year = day.slice(0, 4);
  return { fr: `${month?.fr} ${year}`, en: `${month?.en} ${year}` };
}

const isOne = { fr: (number: number) => number < 2, en: (number: number) => number === 1 };
const noun = (one: Sentence, many: Sentence) => (number: number, language: Locale) => (isOne[language](number) ? one : many)[language];

const skills = noun({ fr: 'compétence', en: 'skill' }, { fr: 'compétences', en: 'skills' });
const weeks = noun({ fr: 'semaine', en: 'week' }, { fr: 'semaines', en: 'weeks' });
const languages = noun({ fr: 'langue', en: 'language' }, { fr: 'langues', en: 'languages' });
const days = noun({ fr: 'jour', en: 'day' }, { fr: 'jours', en: 'days' });

const counted = (of: typeof skills) => (number: number) => ({ fr: `${number} ${of(number, 'fr')}`, en: `${number} ${of(number, 'en')}` });
export const weekCount = counted(weeks);
export const dayCount = counted(days);

/** `2 compétences sur 3`, `2 of 3 skills`. */
const outOf = (of: typeof skills) => (part: number, whole: number) => ({
  fr: `${part} ${of(part, 'fr')} sur ${whole}`,
  en: `${part} of ${whole} ${of(whole, 'en')}`,
});
export const skillsOutOf = outOf(skills);
export const weeksOutOf = outOf(weeks);
export const daysOutOf = outOf(days);
export const languagesOutOf = outOf(languages);

/** Returns up to three labels, then the number of further ones. */
export function labelsListed(labels: readonly string[]): Sentence {
  const shown = labels.slice(0, 3);
  const more = labels.length - shown.length;
  const [fr, en] = [shown.join(' ; '), shown.join('; ')];
  return more > 0 ? typesetSentence(`${fr} et ${more} de plus`, `${en} and ${more} more`) : typesetSentence(fr, en);
}

/** Joins sentences; a dash for none. */
export const listedSentences = (all: readonly Sentence[]): Sentence =>
  all.length === 0 ? label('–') : typesetSentence(labelsListed(all.map(({ fr }) => fr)).fr, labelsListed(all.map(({ en }) => en)).en);
