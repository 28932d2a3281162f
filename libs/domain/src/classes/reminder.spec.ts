import { describe, expect, it } from '@jest/globals';
import { type ReminderFacts, reminderStanding } from './reminder.js';

const standing = (facts: Partial<ReminderFacts>) =>
  reminderStanding({ isPlaced: false, isConfirmed: true, isUnwanted: false, remindedOn: null, ...facts }, '2026-11-24');

describe('whom a letter of the teacher reaches', () => {
  it.each([
    ['nobody wrote to', {}, 'free'],
    ['written to a week ago', { remindedOn: '2026-11-17' }, 'free'],
    ['written to six days ago', { remindedOn: '2026-11-18' }, 'recent'],
    ['written to yesterday', { remindedOn: '2026-11-23' }, 'recent'],
    ['written to today', { remindedOn: '2026-11-24' }, 'today'],
    ['placed, whatever else', { isPlaced: true, remindedOn: '2026-11-23' }, 'placed'],
    ['with an address nobody has confirmed', { isConfirmed: false }, 'unconfirmed'],
    ['who has switched these letters off', { isUnwanted: true }, 'unwanted'],
  ] as const)('a student %s', (_name, facts, expected) => {
    expect(standing(facts)).toBe(expected);
  });
});
