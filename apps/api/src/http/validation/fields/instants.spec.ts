import { describe, expect, it } from '@jest/globals';
import { isInstant } from './instants.decorator.js';

describe('an instant', () => {
  it.each(['2026-12-01T09:30:00Z', '2026-12-01T09:30Z', '2026-12-01T09:30:00.250+01:00', '2028-02-29T00:00:00-05:00'])('is %s', (text) =>
    expect(isInstant(text)).toBe(true),
  );

  it.each([
    '2026-02-30T09:30:00Z',
    '2026-12-01T25:00:00Z',
    '2026-12-01T09:60:00Z',
    '2026-12-01T09:30:00',
    '2026-12-01',
    '0000-12-01T09:30:00Z',
    '10000-12-01T09:30:00Z',
    'demain',
    '',
    1_800_000_000_000,
    null,
    undefined,
    ['2026-12-01T09:30:00Z'],
  ])('is not %p', (value) => expect(isInstant(value)).toBe(false));
});
