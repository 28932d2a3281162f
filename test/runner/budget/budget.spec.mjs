import { describe, expect, it } from '@jest/globals';
import { overrunsOf } from './budget.mjs';
import { noCounts } from './counted.mjs';

const ROOM = ['test/api/one', 'test/api/two'];
const BUDGET = { total: { ...noCounts(), processStarts: 12 }, rooms: { 'test/api': { processStarts: 10 } } };
const overruns = ({ processStarts = 0, ran = ROOM, budget = BUDGET }) =>
  overrunsOf({ rooms: { 'test/api': { ...noCounts(), processStarts } }, ran, all: ROOM, budget }).map(({ sentence }) => sentence);

describe('the budget of a run', () => {
  it('is kept by a room that costs as much as its share', () => {
    expect(overruns({ processStarts: 10 })).toEqual([]);
  });

  it('is overrun by one process more, and the sentence says what to do', () => {
    expect(overruns({ processStarts: 11 })).toEqual([
      'test/api: 11 processStarts, its share of the budget is 10: join or move proofs, or take from another room',
    ]);
  });

  it('allows nothing to a room without a share', () => {
    expect(overruns({ processStarts: 1, budget: { ...BUDGET, rooms: {} } })).toHaveLength(1);
  });

  it('has shares that do not exceed its total', () => {
    expect(overruns({ budget: { ...BUDGET, rooms: { 'test/api': { processStarts: 10 }, 'test/start': { processStarts: 3 } } } })).toEqual([
      'the rooms share 13 processStarts of a total of 12: a total is raised by a commit of its own that says why',
    ]);
  });

  it('judges no room of which only some suites ran', () => {
    expect(overruns({ processStarts: 99, ran: ['test/api/one'] })).toEqual([]);
  });
});
