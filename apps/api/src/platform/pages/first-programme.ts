import { type CivilDate, dayWords, type Locale } from '@seve/domain';
import type { PublicProgramme } from '../../school/programmes/public/public-programmes.dto.js';
import { escapeHtml } from './page-head.js';
import { KIND, LEVEL } from './page-words.js';

const WORDS = {
  fr: {
    prepares: 'Diplôme préparé',
    level: 'Niveau',
    seeks: 'Types cherchés',
    periods: 'Les dates en entreprise',
    none: 'L’établissement n’a pas encore donné ses périodes.',
    weeks: (count: number) => `${count}\u00a0${count > 1 ? 'semaines' : 'semaine'}`,
    rhythm: 'L’alternance',
    at: { company: 'En entreprise', school: 'À l’école' },
    all: 'Toutes les formations du campus',
  },
  en: {
    prepares: 'Diploma prepared',
    level: 'Level',
    seeks: 'Looks for',
    periods: 'Dates in companies',
    none: 'The school has not given its periods yet.',
    weeks: (count: number) => `${count} ${count > 1 ? 'weeks' : 'week'}`,
    rhythm: 'Work-study',
    at: { company: 'In the company', school: 'At school' },
    all: 'All programmes of the campus',
  },
};

const terms = (rows: readonly (readonly [name: string, value: string])[]) =>
  `<dl>${rows.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>`;

/** Returns the days as text, with the year when both have the same one. */
const daysOf = (from: CivilDate, to: CivilDate, locale: Locale) =>
  dayWords.dayRange(from, to, locale) + (from.slice(0, 4) === to.slice(0, 4) ? ` ${to.slice(0, 4)}` : '');

/** Returns the HTML of a programme, shown until the web app starts and to readers without scripts; classes are in `first-pages.css`. */
export function firstProgramme({ name, school, certification, kinds, periods, blocks }: PublicProgramme, locale: Locale): string {
  const words = WORDS[locale];
  const level = Object.entries(LEVEL[locale]).find(([one]) => Number(one) === certification.level)?.[1] ?? '';
  const facts = terms([
    [words.prepares, certification.title],
    [words.level, level],
    [words.seeks, kinds.map((kind) => KIND[locale][kind]).join(', ')],
  ]);
  const dates = periods.map(
    ({ kind, startOn, endOn, weeks }) => [KIND[locale][kind], `${daysOf(startOn, endOn, locale)}, ${words.weeks(weeks)}`] as const,
  );
  const rhythm = blocks.map(({ from, to, at }) => [words.at[at], daysOf(from, to, locale)] as const);
  const place = escapeHtml(`${school.name}, ${school.communeName} (${school.department})`);
  const when = dates.length === 0 && rhythm.length === 0 ? `<p>${words.none}</p>` : terms(dates);
  const alternates = rhythm.length === 0 ? '' : `<section><h2>${words.rhythm}</h2>${terms(rhythm)}</section>`;
  const title = `<p><em>${place}</em></p><h1>${escapeHtml(name)}</h1>`;
  const parts = `<section>${facts}</section><section><h2>${words.periods}</h2>${when}</section>${alternates}`;
  return `<main class="first-offer">${title}${parts}<p><a href="/formations">${words.all}</a></p></main>`;
}
