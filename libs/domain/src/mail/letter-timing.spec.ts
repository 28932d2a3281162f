import { describe, expect, it } from '@jest/globals';
import { type LetterToTime, timingOf } from './letter-timing.js';

/** A Tuesday, three in the afternoon in Paris. */
const TUESDAY = new Date('2026-11-24T14:00:00Z');
const AUGUST = new Date('2027-08-10T10:00:00Z');

const timing = (asked: Partial<LetterToTime>) =>
  timingOf({ letter: 'application-read', frequency: 'now', from: TUESDAY, expiresAt: null, sentToday: 0, ...asked });

describe('an optional letter', () => {
  it('leaves at once, waits for the morning, waits for Monday, or never leaves: as its reader prefers', () => {
    expect(timing({ frequency: 'now' })).toEqual({ state: 'queued', notBefore: null });
    expect(timing({ frequency: 'daily' })).toEqual({ state: 'held', notBefore: new Date('2026-11-25T07:00:00Z') });
    expect(timing({ frequency: 'weekly' })).toEqual({ state: 'held', notBefore: new Date('2026-11-30T07:00:00Z') });
    expect(timing({ frequency: 'never' })).toEqual({ state: 'suppressed', error: 'preference' });
  });

  it('that is a digest itself waits for no other one: whoever writes it keeps its rhythm', () => {
    expect(timing({ letter: 'match-digest', frequency: 'weekly' })).toEqual({ state: 'queued', notBefore: null });
    expect(timing({ letter: 'match-digest', frequency: 'never' })).toEqual({ state: 'suppressed', error: 'preference' });
  });
});

describe('applications received on one day', () => {
  const received = (asked: Partial<LetterToTime>) => timing({ letter: 'application-received', ...asked });

  it('are told one by one up to the third, the others in the evening', () => {
    expect(received({ sentToday: 2 })).toEqual({ state: 'queued', notBefore: null });
    expect(received({ sentToday: 3 })).toEqual({ state: 'held', notBefore: new Date('2026-11-24T17:00:00Z') });
  });

  it('are told on the next evening when they come after six', () => {
    expect(received({ sentToday: 3, from: new Date('2026-11-24T17:30:00Z') })).toEqual({
      state: 'held',
      notBefore: new Date('2026-11-25T17:00:00Z'),
    });
  });

  it('wait for the morning where their reader prefers a digest, however many they are', () => {
    expect(received({ sentToday: 9, frequency: 'daily' })).toEqual({ state: 'held', notBefore: new Date('2026-11-25T07:00:00Z') });
  });

  it('have nothing to do with other letters, which have no cap', () => {
    expect(timing({ sentToday: 9 })).toEqual({ state: 'queued', notBefore: null });
  });
});

describe('in August', () => {
  const FIRST_OF_SEPTEMBER = new Date('2027-09-01T06:00:00Z');

  it('a nudge waits for the first of September at eight', () => {
    expect(timing({ letter: 'search-reminder', from: AUGUST })).toEqual({ state: 'queued', notBefore: FIRST_OF_SEPTEMBER });
  });

  it('a nudge that would then be out of date is not sent', () => {
    const told = (expiresAt: Date) => timing({ letter: 'search-reminder', from: AUGUST, expiresAt });
    expect(told(FIRST_OF_SEPTEMBER)).toEqual({ state: 'suppressed', error: 'quiet-august' });
    expect(told(new Date('2027-09-02T06:00:00Z'))).toEqual({ state: 'queued', notBefore: FIRST_OF_SEPTEMBER });
  });

  it('a nudge that its reader wants in a digest enters the first one of September', () => {
    const told = (frequency: 'daily' | 'weekly') => timing({ letter: 'search-reminder', from: AUGUST, frequency });
    expect(told('daily')).toEqual({ state: 'held', notBefore: FIRST_OF_SEPTEMBER });
    expect(told('weekly')).toEqual({ state: 'held', notBefore: new Date('2027-09-06T06:00:00Z') });
  });

  it('news and deadlines do not wait', () => {
    for (const letter of ['application-read', 'application-received', 'application-offered-reminder', 'offer-expiring'] as const) {
      expect(timing({ letter, from: AUGUST })).toEqual({ state: 'queued', notBefore: null });
    }
  });

  it('who wants no nudge gets none in September either', () => {
    expect(timing({ letter: 'search-reminder', from: AUGUST, frequency: 'never' })).toEqual({ state: 'suppressed', error: 'preference' });
  });
});
