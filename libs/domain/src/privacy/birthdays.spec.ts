import { describe, expect, it } from '@jest/globals';
import { companyViewOf, isMinor, mayShowCv } from '../applications/application-visibility.js';
import { dayInParis } from '../calendar/civil-date.js';

/** Last second of a day and first of the next by the clocks of Paris, as UTC. */
const nights = [
  { name: 'a winter night', birthDate: '2009-01-15', last: '2027-01-14T22:59:59Z', first: '2027-01-14T23:00:00Z' },
  { name: 'a summer night', birthDate: '2009-07-15', last: '2027-07-14T21:59:59Z', first: '2027-07-14T22:00:00Z' },
  { name: 'the night on which clocks go forward', birthDate: '2009-03-28', last: '2027-03-27T22:59:59Z', first: '2027-03-27T23:00:00Z' },
  { name: 'born on 29 February, in a common year', birthDate: '2012-02-29', last: '2030-02-28T22:59:59Z', first: '2030-02-28T23:00:00Z' },
  { name: 'born on 29 February, in a leap year', birthDate: '2014-02-28', last: '2032-02-27T22:59:59Z', first: '2032-02-27T23:00:00Z' },
] as const;

const applicant = (birthDate: string) => ({ status: 'rejected' as const, birthDate, isRead: false, endedOn: null, poolAgreedOn: null });

describe('a birthday changes what is shown that night', () => {
  it.each(nights)('$name: a minor until 23:59:59 in Paris, an adult from 00:00:00', ({ birthDate, last, first }) => {
    const [before, after] = [dayInParis(new Date(last)), dayInParis(new Date(first))];
    expect([isMinor(birthDate, before), isMinor(birthDate, after)]).toEqual([true, false]);
    const shown = (day: string) => companyViewOf({ ...applicant(birthDate), status: 'submitted' }, day).fullName;
    expect([shown(before), shown(after)]).toEqual([false, true]);
    const file = (day: string) => companyViewOf({ ...applicant(birthDate), endedOn: before }, day).file;
    expect([file(before), file(after)]).toEqual([false, true]);
  });

  it('at 15, companies may receive the CV', () => {
    const cv = (day: string) => mayShowCv({ ...applicant('2012-05-04'), status: 'submitted' }, day);
    expect([cv(dayInParis(new Date('2027-05-03T21:59:59Z'))), cv(dayInParis(new Date('2027-05-03T22:00:00Z')))]).toEqual([false, true]);
  });
});
