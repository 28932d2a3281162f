import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/civil-date.js';
import { type ClockFacts, readClock } from './application-clock.js';

const SENT = '2027-03-01';
const facts = (change: Partial<ClockFacts> = {}): ClockFacts => ({
  status: 'submitted',
  since: SENT,
  answerBy: null,
  promisedOn: null,
  done: null,
  ...change,
});
const dueOn = (day: string, change: Partial<ClockFacts> = {}) => readClock(facts(change), day).due;

/** Every day of a life, each step marked when done: `day > step`. */
function walk(change: Partial<ClockFacts>, days: number): string[] {
  const steps: string[] = [];
  let done: string | null = null;
  for (let day = 0; day <= days; day++) {
    const today = addDays(change.since ?? SENT, day);
    const { due, mark } = readClock(facts({ ...change, done }), today);
    if (due !== null) {
      steps.push(`${day} > ${due}`);
      done = mark;
    }
  }
  return steps;
}

describe('the clock of an application', () => {
  it.each(['submitted', 'read'] as const)(
    'reminds the company of one that is %s on days 3 and 7, calls the campus on day 14, ends it on day 30',
    (status) => {
      expect(walk({ status }, 40).slice(0, 4)).toEqual(['3 > remind_first', '7 > remind_again', '14 > escalate', '30 > expire']);
    },
  );

  it('reminds of an interview without a decision after 14 days and calls the campus after 21', () => {
    expect(walk({ status: 'interview' }, 60)).toEqual(['14 > remind_interview', '21 > escalate_interview']);
  });

  it('reminds the student of an offered place on days 3 and 7; it lapses the day after the last one', () => {
    expect(walk({ status: 'offered', answerBy: addDays(SENT, 10) }, 12)).toEqual([
      '3 > remind_offered_first',
      '7 > remind_offered_again',
      '11 > lapse',
    ]);
  });

  it.each(['pool', 'accepted', 'rejected', 'withdrawn', 'expired', 'cancelled'] as const)('does nothing to one that is %s', (status) => {
    expect(readClock(facts({ status }), addDays(SENT, 400))).toEqual({ due: null, mark: null, nextOn: null });
  });

  it('passes over what was missed while nobody looked', () => {
    expect(dueOn('2027-03-12')).toBe('remind_again');
    expect(dueOn('2027-06-01')).toBe('expire');
  });

  it('does not fall back on an earlier step once a later one is done', () => {
    expect(dueOn('2027-03-05', { done: `remind_again ${SENT}` })).toBeNull();
  });

  it('begins again when the application is sent again', () => {
    expect(dueOn('2027-04-04', { since: '2027-04-01', done: `expire ${SENT}` })).toBe('remind_first');
  });

  it('says when to look again', () => {
    expect(readClock(facts(), SENT).nextOn).toBe('2027-03-04');
    expect(readClock(facts(), '2027-03-04').nextOn).toBe('2027-03-08');
    expect(readClock(facts(), '2027-03-31').nextOn).toBeNull();
  });

  it('counts civil days: the nights that are an hour longer or shorter change nothing', () => {
    expect(dueOn('2027-03-30', { since: '2027-03-27' })).toBe('remind_first');
    expect(dueOn('2026-10-27', { since: '2026-10-24' })).toBe('remind_first');
  });

  it('never does a step twice, in whatever days it is looked at', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('submitted', 'interview', 'offered' as const),
        fc.array(fc.nat(60), { maxLength: 30 }),
        (status, days) => {
          let done: string | null = null;
          const seen: string[] = [];
          for (const day of days.sort((a, b) => a - b)) {
            const reading = readClock(facts({ status, done, answerBy: addDays(SENT, 10) }), addDays(SENT, day));
            if (reading.due === null) continue;
            seen.push(reading.due);
            done = reading.mark;
          }
          expect(new Set(seen).size).toBe(seen.length);
        },
      ),
    );
  });
});
