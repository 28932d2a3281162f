import { readFileSync } from 'node:fs';
import { fileNames } from './sources.mjs';

const READ = /^(apps\/(api|web|worker)|libs)\/.*src\/.+(?<!\.spec)\.tsx?$/;
/** Where days and hours become words, or are read by the clocks of Paris. */
const PLACES = [
  'libs/domain/src/calendar/civil-date.ts',
  'libs/domain/src/calendar/day-words.ts',
  'libs/domain/src/calendar/paris-time.ts',
];
const BY_HAND = /Intl\.DateTimeFormat\(|\.toLocale(?:Date|Time)String\(/;

/** Days and hours that a screen, a letter or an answer writes by itself. */
export function datesByHand() {
  return fileNames
    .filter((file) => READ.test(file) && !PLACES.includes(file) && BY_HAND.test(readFileSync(file, 'utf8')))
    .map((file) => `${file} writes days or hours by hand: take their words from libs/domain/src/calendar/day-words.ts`);
}
