import { describe, expect, it } from '@jest/globals';
import { planOf } from './plan.mjs';

const proved = (commit, seconds, ...inputs) => ({ commit, seconds, inputs: new Set(inputs) });
const record = {
  days: { old: '2026-11-28', new: '2026-12-01' },
  suites: new Map([
    ['test/api/long', proved('new', 90, 'long.ts')],
    ['test/api/short', proved('new', 3, 'short.ts')],
    ['test/api/stale', proved('old', 20, 'stale.ts')],
    ['test/api/touched', proved('new', 5, 'touched.ts')],
    ['test/api/lost', proved('gone', 5, 'lost.ts')],
  ]),
};
const CHANGES = { old: ['touched.ts'], new: ['touched.ts'], gone: null };
const planned = (...suites) => planOf({ suites, record, changesOf: (commit) => CHANGES[commit] });
const names = (...suites) => planned(...suites).map(({ suite }) => suite);

describe('the order of a run', () => {
  it('begins with what the record lacks, then with what a change touches', () => {
    expect(names('test/api/short', 'test/api/touched', 'test/api/new')).toEqual(['test/api/new', 'test/api/touched', 'test/api/short']);
  });

  it('goes on with what was proved longest ago, among equals with the longest', () => {
    expect(names('test/api/short', 'test/api/long', 'test/api/stale')).toEqual(['test/api/stale', 'test/api/long', 'test/api/short']);
  });

  it('takes a proof for none where its commit is no ancestor', () => {
    expect(planned('test/api/lost', 'test/api/short').map(({ isProved }) => isProved)).toEqual([false, true]);
  });
});
