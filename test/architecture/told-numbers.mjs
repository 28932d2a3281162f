import { readFileSync } from 'node:fs';
import { fileNames } from './sources.mjs';

const UNITS = 'jours?|days?|heures?|hours?|semaines?|weeks?|mois|months?';
const WORDS =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quatorze|quinze|vingt|trente|two|three|four|five|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty';
const ORDINALS = 'septième|dixième|quatorzième|trentième|seventh|tenth|fourteenth|thirtieth';
/** Matches a number, in digits or words, before a unit of time. */
const TOLD = new RegExp(`(?<![\\p{L}\\d.,])(?:\\d+|${WORDS}|${ORDINALS})[\\s\\u00a0\\u202f-]+(?:${UNITS})(?!\\p{L})`, 'giu');

/** Files with texts for people: screens, errors, letters, the OpenAPI document. */
const TEXTS = [
  /^apps\/web\/src\/i18n\/(fr|en)\/.+\.json$/,
  /^libs\/domain\/src\/messages\/(fr|en)\.json$/,
  /^libs\/domain\/src\/mail\/letters\/.+\.data\.ts$/,
  /^libs\/mailing\/src\/(letters|words)\/.+(?<!\.spec)\.tsx?$/,
  /^apps\/api\/src\/.+\.(dto|controller)\.ts$/,
  /^apps\/api\/src\/http\/idempotency\/document-keys\.ts$/,
];
const COMMENT = /^\s*(\/\/|\/?\*)/;
/** Comments count only in the api, where they become descriptions of the OpenAPI document. */
const isSaid = (file, line) => file.startsWith('apps/api/') || !COMMENT.test(line);

/** Numbers of the law, facts and examples, which no constant defines. A letter's `sample` is seen by the campus only. */
const EXCEPTIONS = [
  { text: '8 jours (R4153-42)', why: 'the law' },
  { text: '8 days (R4153-42)', why: 'the law' },
  { text: '35 hours a week', why: 'the legal week, to which monthly pay refers' },
  { text: 'a month of 35 hours', why: 'the legal week, to which monthly pay refers' },
  { text: '2,100 are 35 hours', why: 'a conversion of minutes' },
  { text: 'Of 7 hours', why: 'the law: a day of presence' },
  { text: '924 hours with one host', why: 'the law' },
  { text: 'limite de 35 heures des moins de 18 ans', why: 'the law, in a sample' },
  { text: '39 heures dépassent', why: 'a fault, in a sample' },
  { text: 'the last 12 months', why: 'the law: a mean headcount is of a year' },
  { text: 'the twelve months before', why: 'the law: a mean headcount is of a year' },
  { text: 'longer than six months with the same host', why: 'the law' },
  { text: 'dépasse six mois chez le même accueil', why: 'the law' },
  { text: 'four months at 35 h', why: 'an example' },
  { text: 'quatre mois à 35 h', why: 'an example' },
  { text: 'three weeks here', why: 'an example' },
  { text: 'trois semaines ici', why: 'an example' },
  { text: 'les deux jours de la fermeture', why: 'the first and the last' },
  { text: 'ferme deux mois pour travaux', why: 'what a company wrote, in a sample' },
  { text: 'Le laboratoire ferme deux mois.', why: 'what a company wrote, in a sample' },
  { text: 'depuis deux semaines', why: 'what a teacher wrote, in a sample' },
];

/** Returns numbers of days, hours, weeks and months that a text spells out instead of taking them from a constant. */
export function toldNumbers() {
  const unused = new Set(EXCEPTIONS);
  const faults = fileNames
    .filter((file) => TEXTS.some((pattern) => pattern.test(file)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, at) => (isSaid(file, line) ? [{ file, at: at + 1, line }] : [])),
    )
    .flatMap(({ file, at, line }) =>
      [...line.matchAll(TOLD)].flatMap(({ 0: told, index }) => {
        const known = EXCEPTIONS.find(({ text }) => {
          const from = line.replace(/[\u00a0\u202f]/g, ' ').indexOf(text);
          return from >= 0 && index >= from && index < from + text.length;
        });
        unused.delete(known);
        return known ? [] : [`${file}:${at} tells "${told}": take it from its constant (libs/domain/src/messages/told-numbers.ts)`];
      }),
    );
  return [...faults, ...[...unused].map(({ text }) => `told-numbers.mjs excepts "${text}", which no text says`)];
}
