import type { Batch } from './batch.js';
import { NOT_APPLYING } from './class-table.js';
import type { IndexState } from './index-state.js';

/** By both calendars where both are known, else by the dates: `calendarFit`. */
export function rhythmColumn(batch: Batch, { students, offers, classes }: IndexState): void {
  const school = students.columns.calendar;
  const company = offers.columns.calendar;
  const { length, dates, offer, rhythm, student } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const own = school[student[pair] ?? 0] ?? 0;
    const post = company[offer[pair] ?? 0] ?? 0;
    const value = own === 0 || post === 0 ? NOT_APPLYING : classes.calendars.value(own, post);
    rhythm[pair] = value === NOT_APPLYING ? (dates[pair] ?? 0) : value;
  }
}

export function languagesColumn(batch: Batch, { students, offers, classes }: IndexState): void {
  const spoken = students.columns.languages;
  const needed = offers.columns.languages;
  const { length, languages, offer, student } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const asked = needed[offer[pair] ?? 0] ?? 0;
    languages[pair] = asked === 0 ? NOT_APPLYING : classes.languages.value(spoken[student[pair] ?? 0] ?? 0, asked);
  }
}

export function trainingColumn(batch: Batch, { students, offers, classes }: IndexState): void {
  const { programme, levelBit, certification } = students.columns;
  const { codeSet, levels, certification: wanted } = offers.columns;
  const { length, offer: itsOffer, student: itsStudent, training } = batch;
  for (let pair = 0; pair < length; pair += 1) {
    const student = itsStudent[pair] ?? 0;
    const offer = itsOffer[pair] ?? 0;
    const diploma = certification[student] ?? 0;
    const isNamed = diploma !== 0 && wanted[offer] === diploma;
    const isLevel = ((levels[offer] ?? 0) & (levelBit[student] ?? 0)) === 0 ? 0 : 1;
    training[pair] = isNamed ? classes.trainingNamed : classes.training.value(programme[student] ?? 0, 2 * (codeSet[offer] ?? 0) + isLevel);
  }
}
