import { dayWords, type Locale } from '@seve/domain';
import type { AgeBand } from '@seve/law';
import type { OfferDetail } from '../../offers/offers/offers.dto.js';
import { escapeHtml } from './page-head.js';
import { money } from './page-words.js';

const YEARS = [0, 1, 2];

const WORDS = {
  fr: {
    pay: 'Le salaire minimal d’apprentissage',
    what: 'Par mois, brut, pour 35\u00a0h par semaine, selon l’âge et l’année du contrat. L’entreprise peut donner plus.',
    age: 'Âge',
    years: ['1re année', '2e année', '3e année'],
    smic: (amount: string, from: string) => `Calculé sur un SMIC de ${amount}, en vigueur depuis le ${from}.`,
    newestSmic: (amount: string, from: string) =>
      `Le SMIC du début de ce contrat n’est pas encore publié\u00a0: celui du ${from}, ${amount}, est repris.`,
    sources: (article: string, source: string) => `Sources\u00a0: ${article}\u00a0; ${source}.`,
    aid: 'De 21 à 25 ans, le minimum conventionnel du poste compte s’il donne plus. Une aide, pas un conseil juridique.',
    rhythm: 'Le rythme',
    at: { company: 'Dans l’entreprise', school: 'À l’école' },
  },
  en: {
    pay: 'The least pay of an apprentice',
    what: 'A month, gross, for 35 hours a week, by age and year of the contract. The company may give more.',
    age: 'Age',
    years: ['1st year', '2nd year', '3rd year'],
    smic: (amount: string, from: string) => `Computed on a minimum wage (SMIC) of ${amount}, in force since ${from}.`,
    newestSmic: (amount: string, from: string) =>
      `The minimum wage (SMIC) at the start of this contract is not published yet: the one of ${from}, ${amount}, stands in.`,
    sources: (article: string, source: string) => `Sources: ${article}; ${source}.`,
    aid: 'From 21 to 25, the conventional minimum of the post counts where it gives more. An aid, not legal advice.',
    rhythm: 'The rhythm',
    at: { company: 'In the company', school: 'At school' },
  },
};

const BAND: Record<Locale, Record<AgeBand, string>> = {
  fr: { 'under-18': 'Moins de 18 ans', '18-20': '18 à 20 ans', '21-25': '21 à 25 ans', '26-plus': '26 ans et plus' },
  en: { 'under-18': 'Under 18', '18-20': '18 to 20', '21-25': '21 to 25', '26-plus': '26 and over' },
};

/** Returns the legal minimum pay of an apprentice by age and year, with its source and date. */
export function firstLegalPay(pay: OfferDetail['legalPay'], locale: Locale): string {
  if (pay === null) return '';
  const words = WORDS[locale];
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const head = [words.age, ...words.years].map((name) => `<th scope="col">${name}</th>`).join('');
  const cellsOf = (percents: readonly number[], cents: readonly number[]) =>
    YEARS.map((year) => `<td>${money(cents[year] ?? 0, locale)} <small>${percent.format((percents[year] ?? 0) / 100)}</small></td>`);
  const rows = pay.rows.map(
    ({ ageBand, percents, monthCents }) =>
      `<tr><th scope="row">${BAND[locale][ageBand]}</th>${cellsOf(percents, monthCents).join('')}</tr>`,
  );
  const smic = (pay.isPublished ? words.smic : words.newestSmic)(
    money(pay.smicMonthCents, locale),
    dayWords.mediumDay(pay.smicFrom, locale),
  );
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const sources = escapeHtml(`${smic} ${words.sources(pay.article, pay.smicSource)} ${words.aid}`);
  return `<section><h2>${words.pay}</h2><p>${words.what}</p>${table}<p><small>${sources}</small></p></section>`;
}

/** Returns the weeks in the company and at school, and the rhythm in a sentence. */
export function firstRhythm({ rhythm, workStudyBlocks }: OfferDetail, locale: Locale): string {
  if (rhythm === null && workStudyBlocks.length === 0) return '';
  const words = WORDS[locale];
  const yearOf = (from: string, to: string) => (from.slice(0, 4) === to.slice(0, 4) ? ` ${to.slice(0, 4)}` : '');
  const periods = workStudyBlocks.map(
    ({ from, to, at }) =>
      `<div><dt>${words.at[at]}</dt><dd>${escapeHtml(dayWords.dayRange(from, to, locale) + yearOf(from, to))}</dd></div>`,
  );
  const sentence = rhythm === null ? '' : `<p>${escapeHtml(rhythm)}</p>`;
  const list = periods.length === 0 ? '' : `<dl>${periods.join('')}</dl>`;
  return `<section><h2>${words.rhythm}</h2>${sentence}${list}</section>`;
}
