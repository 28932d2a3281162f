import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../errors.js';
import { INTERVIEW_MODES, INTERVIEW_STATUSES, isInterviewAhead, requireSlots } from './interview.js';

const NOW = new Date('2026-11-24T11:00:00Z');
const at = (instant: string) => new Date(instant);

function faultsOf(...slots: string[]): string[] {
  try {
    requireSlots(slots.map(at), NOW);
  } catch (error) {
    if (error instanceof InvalidInput) return error.errors.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}

describe('the slots of an interview', () => {
  it('are times to come, each once', () => {
    expect(faultsOf('2026-11-24T11:00:01Z', '2026-11-25T09:00:00Z')).toEqual([]);
  });

  it('name each that is past, too far or proposed twice', () => {
    expect(
      faultsOf('2026-11-24T11:00:00Z', '2027-02-22T11:00:00Z', '2027-02-22T11:00:01Z', '2026-11-25T09:00:00Z', '2026-11-25T10:00:00+01:00'),
    ).toEqual(['slots.0 interview.slot-past', 'slots.2 interview.slot-far', 'slots.4 interview.slot-twice']);
  });
});

describe('an interview', () => {
  it('is proposed, then confirmed or cancelled, and only the last is no longer ahead', () => {
    const tomorrow = at('2026-11-25T09:00:00Z');
    const ahead = INTERVIEW_STATUSES.map((status) => [status, isInterviewAhead({ status, startsAt: tomorrow }, NOW)]);
    expect(Object.fromEntries(ahead)).toEqual({ proposed: true, confirmed: true, cancelled: false });
  });

  it('is held at the company, by video or by phone', () => {
    expect([...INTERVIEW_MODES].sort()).toEqual(['phone', 'site', 'video']);
  });

  it('is ahead while it waits for an hour, or its hour is to come', () => {
    expect(isInterviewAhead({ status: 'proposed', startsAt: null }, NOW)).toBe(true);
    expect(isInterviewAhead({ status: 'confirmed', startsAt: at('2026-11-24T11:00:01Z') }, NOW)).toBe(true);
    expect(isInterviewAhead({ status: 'confirmed', startsAt: NOW }, NOW)).toBe(false);
    expect(isInterviewAhead({ status: 'cancelled', startsAt: at('2026-11-25T09:00:00Z') }, NOW)).toBe(false);
  });
});
