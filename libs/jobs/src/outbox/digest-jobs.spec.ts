import { describe, expect, it } from '@jest/globals';
import { atNextDigest } from './digest-jobs.js';

const keyAt = (instant: string, rhythm: 'daily' | 'weekly') =>
  atNextDigest('announce-matches', rhythm, { clockOffsetMs: Date.parse(instant) - Date.now(), demo: false }).key;

describe('what is told by the next digest', () => {
  it('daily waits for the next morning, weekly for Monday', () => {
    expect(keyAt('2026-11-24T14:00:00Z', 'daily')).toBe('announce-matches_2026-11-25');
    expect(keyAt('2026-11-24T14:00:00Z', 'weekly')).toBe('announce-matches_weekly_2026-11-30');
    expect(keyAt('2026-11-30T05:00:00Z', 'weekly')).toBe('announce-matches_weekly_2026-11-30');
  });

  it('is never that of the digest which is being written, though it began a little early', () => {
    expect(keyAt('2026-11-30T06:59:30Z', 'daily')).toBe('announce-matches_2026-12-01');
    expect(keyAt('2026-11-30T06:59:30Z', 'weekly')).toBe('announce-matches_weekly_2026-12-07');
  });

  it('leaves by the machine’s clock', () => {
    const clockOffsetMs = Date.parse('2026-11-24T14:00:00Z') - Date.now();
    const { notBefore } = atNextDigest('announce-matches', 'daily', { clockOffsetMs, demo: false });
    expect(notBefore.getTime() + clockOffsetMs).toBe(Date.parse('2026-11-25T07:00:00Z'));
  });
});
