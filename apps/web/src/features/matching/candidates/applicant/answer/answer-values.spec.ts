import { describe, expect, it } from '@jest/globals';
import { interviewInput, isRoomForSlot, isWholeSlot, NO_ANSWER } from './answer-values.js';

describe('the answer of a company', () => {
  it('sends the times of an interview as instants of Paris', () => {
    const slots = [
      { day: '2027-01-15', time: '10:00' },
      { day: '2027-07-01', time: '09:30' },
    ];
    expect(interviewInput({ ...NO_ANSWER, slots }).slots).toEqual(['2027-01-15T09:00:00.000Z', '2027-07-01T07:30:00.000Z']);
  });

  it('asks for a day and an hour of each time', () => {
    expect(isWholeSlot({ day: '2027-01-15', time: '10:00' })).toBe(true);
    expect(isWholeSlot({ day: '', time: '10:00' })).toBe(false);
    expect(isWholeSlot({ day: '2027-01-15', time: '' })).toBe(false);
    expect(isWholeSlot({ day: '2027-02-30', time: '10:00' })).toBe(false);
  });

  it('has room for eight times', () => {
    const slot = { day: '2027-01-15', time: '10:00' };
    expect(isRoomForSlot(Array.from({ length: 7 }, () => slot))).toBe(true);
    expect(isRoomForSlot(Array.from({ length: 8 }, () => slot))).toBe(false);
  });
});
