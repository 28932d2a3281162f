import { describe, expect, it } from '@jest/globals';
import { whyNoDeadline } from './deadline.mjs';

const TOOLS = { node: 'v20.20.2', chromium: 'Chromium 156' };
const why = ({ changes = [], tools = TOOLS, day = '2026-12-01', today = '2026-12-03', days = { abc: day } } = {}) =>
  whyNoDeadline({ record: { tools: TOOLS, days }, changesOf: () => changes, tools, today });

describe('a run has a deadline', () => {
  it('where a few sources have changed since its proofs', () => {
    expect(why({ changes: ['apps/api/src/offers/offers.service.ts', 'test/api/offers/offers.e2e-spec.ts', '.ci/README.md'] })).toBeNull();
  });

  it('also where the record or a spec of the runner has', () => {
    expect(why({ changes: ['test/runner/record/record.data.json', 'test/runner/record/plan.spec.mjs'] })).toBeNull();
  });
});

describe('a run has none', () => {
  it.each([
    'package-lock.json',
    'libs/database/src/migrations/1790000000000-offers.ts',
    'libs/database/src/entities/offer.entity.ts',
    'libs/database/src/demo/offers/network-contracts.ts',
    'test/support/world.ts',
    'test/runner/jest.mjs',
    'test/jest.config.mjs',
    'tsconfig.json',
  ])('where %s has changed', (path) => {
    expect(why({ changes: [path] })).toBe(`${path} has changed`);
  });

  it('where another Node or Chromium proved what there is', () => {
    expect(why({ tools: { ...TOOLS, node: 'v22.1.0' } })).toBe('node is v22.1.0 now');
    expect(why({ tools: { ...TOOLS, chromium: 'missing' } })).toBe('chromium is missing now');
  });

  it('where a proof is older than 7 days, and not before', () => {
    expect(why({ today: '2026-12-08' })).toBeNull();
    expect(why({ today: '2026-12-09' })).toBe('a proof is older than 7 days');
  });

  it('where the year is new', () => {
    expect(why({ day: '2026-12-30', today: '2027-01-02' })).toBe('the year is new');
  });

  it('where a proof is of no ancestor, and where there is none', () => {
    expect(why({ changes: null })).toBe('abc is no ancestor');
    expect(why({ days: {} })).toBe('there is no record');
  });
});
