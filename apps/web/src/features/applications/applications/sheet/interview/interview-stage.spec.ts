import { describe, expect, it } from '@jest/globals';
import { interviewStage, slotsAhead } from './interview-stage.js';

const now = new Date('2027-01-11T09:00:00Z');
const past = { id: 'past', startsAt: '2027-01-11T08:00:00Z' };
const noon = { id: 'noon', startsAt: '2027-01-11T11:00:00Z' };
const later = { id: 'later', startsAt: '2027-01-12T11:00:00Z' };

describe('where an interview stands', () => {
  it('is to be chosen as long as one time is to come', () => {
    expect(interviewStage({ refusedAt: null, status: 'proposed', startsAt: null, slots: [past, noon] }, now)).toBe('choose');
    expect(interviewStage({ refusedAt: null, status: 'proposed', startsAt: null, slots: [past] }, now)).toBe('missed');
  });

  it('is booked until its hour', () => {
    expect(interviewStage({ refusedAt: null, status: 'confirmed', startsAt: noon.startsAt, slots: [] }, now)).toBe('booked');
    expect(interviewStage({ refusedAt: null, status: 'confirmed', startsAt: past.startsAt, slots: [] }, now)).toBe('held');
  });

  it('is refused once the student has said that none fits, until others are proposed', () => {
    const slots = [{ id: 'a', startsAt: '2026-12-08T09:00:00Z' }];
    const refusedAt = '2026-11-24T10:00:00Z';
    expect(interviewStage({ refusedAt, status: 'proposed', startsAt: null, slots }, new Date('2026-11-25T10:00:00Z'))).toBe('refused');
  });

  it('is cancelled whatever its hour was', () => {
    expect(interviewStage({ refusedAt: null, status: 'cancelled', startsAt: noon.startsAt, slots: [noon] }, now)).toBe('cancelled');
  });

  it('offers only the times to come, in order', () => {
    expect(slotsAhead([later, past, noon], now)).toEqual([noon, later]);
  });
});
