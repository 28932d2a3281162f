import { readFileSync } from 'node:fs';
import { fileNames } from './sources.mjs';

const READ = /^(apps\/(api|web|worker)|libs)\/.*src\/.+(?<!\.spec)\.tsx?$/;
/** Files that may format dates and times, or use the time zone of Paris. */
const PLACES = [
  'libs/domain/src/calendar/civil-date.ts',
  'libs/domain/src/calendar/day-words.ts',
  'libs/domain/src/calendar/paris-time.ts',
];
const BY_HAND = /Intl\.DateTimeFormat\(|\.toLocale(?:Date|Time)String\(/;

/** Returns places in screens, letters and responses that format dates or times without the shared functions. */
export function datesByHand() {
  return fileNames
    .filter((file) => READ.test(file) && !PLACES.includes(file) && BY_HAND.test(readFileSync(file, 'utf8')))
    .map((file) => `${file} writes days or hours by hand: take their words from libs/domain/src/calendar/day-words.ts`);
}
