import { describe, expect, it } from '@jest/globals';
import { judge } from './budget.mjs';

const ROOM = ['test/api/one', 'test/api/two'];
const spent = (processStarts) => ({ 'test/api': { processStarts, pageLoads: 0, moduleImports: 90 } });
const budget = { 'test/api': { processStarts: 10, pageLoads: 0, moduleImports: 100 } };
const judged = (processStarts, ran = ROOM) => judge({ rooms: spent(processStarts), ran, all: ROOM, budget });

describe('the budget of a room', () => {
  it('is kept by what costs as much as it allows', () => {
    expect(judged(10)).toEqual({ over: [], loose: [] });
  });

  it('is overrun by one process more, and the sentence says what to do', () => {
    expect(judged(11).over.map(({ sentence }) => sentence)).toEqual([
      'test/api: 11 processStarts, the budget is 10: spend less, or raise it in test/runner/budget/budget.json and say why in the commit',
    ]);
  });

  it('allows nothing to a room that it does not know', () => {
    expect(judge({ rooms: spent(1), ran: ROOM, all: ROOM, budget: {} }).over).toHaveLength(2);
  });

  it('is called loose when much of it is left', () => {
    expect(judged(7).loose).toEqual(['test/api: 7 processStarts of a budget of 10: lower it']);
  });

  it('judges no room of which only some suites ran', () => {
    expect(judged(99, ['test/api/one'])).toEqual({ over: [], loose: [] });
  });
});
