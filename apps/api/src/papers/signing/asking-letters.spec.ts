import { describe, expect, it } from '@jest/globals';
import { type Asking, askingLetter } from './asking-letters.js';

const now = new Date('2026-12-03T12:00:00Z');
const SENT = new Date('2026-12-03T09:15:00Z');
const LATER = new Date('2026-12-03T12:30:00Z');
const row = (state: Asking['letters'][number]['state'], more: Partial<Asking['letters'][number]> = {}) => ({
  ...{ state, sentAt: state === 'sent' ? SENT : null, notBefore: SENT, attempt: 1 },
  ...more,
});
const of = (letters: Asking['letters'], more: Partial<Asking> = {}) =>
  askingLetter({ isTold: true, isAddressTold: true, isAddressRefused: false, letters, ...more }, now, '2026-12-03');

describe('the letter that asks a signatory', () => {
  it('has left only when its row says so', () => {
    expect(of([row('sent')])).toEqual({ state: 'sent', at: SENT });
    expect(of([row('queued', { attempt: 0 })])).toEqual({ state: 'waiting', at: null });
    expect(of([row('sending')])).toEqual({ state: 'waiting', at: null });
  });

  it('is held until the next day where the address had its letter of the day, and waits for its job otherwise', () => {
    expect(of([row('sent')], { isTold: false })).toEqual({ state: 'held', at: new Date('2026-12-03T23:00:00Z') });
    expect(of([], { isTold: false, isAddressTold: false })).toEqual({ state: 'waiting', at: null });
    expect(of([row('queued', { attempt: 0, notBefore: LATER })])).toEqual({ state: 'held', at: LATER });
  });

  it('is tried again, refused or lost', () => {
    expect(of([row('queued', { notBefore: LATER })])).toEqual({ state: 'retrying', at: LATER });
    expect(of([row('bounced')])).toEqual({ state: 'refused', at: null });
    expect(of([], { isTold: false, isAddressRefused: true })).toEqual({ state: 'refused', at: null });
    expect(of([row('dead'), row('sent')])).toEqual({ state: 'lost', at: null });
  });

  it('that left stays so while a reminder is under way', () => {
    expect(of([row('queued', { attempt: 0 }), row('sent')])).toEqual({ state: 'sent', at: SENT });
  });
});
