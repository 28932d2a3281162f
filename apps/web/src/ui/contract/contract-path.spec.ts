import { describe, expect, it } from '@jest/globals';
import { CONTRACT_STATES, contractTurn } from '@seve/domain';
import { CONTRACT_PATH, contractPath } from './contract-path.js';

describe('the path of a contract', () => {
  it('stands at one step until it is registered', () => {
    const running = CONTRACT_STATES.filter((state) => !['registered', 'terminated', 'cancelled'].includes(state));
    for (const state of running) {
      expect(contractPath(state, contractTurn(state, true)).filter(({ state: at }) => at === 'now')).toHaveLength(1);
    }
  });

  it('is walked to its end once registered, and gone once it is over', () => {
    expect(contractPath('registered', null).map(({ state }) => state)).toEqual(CONTRACT_PATH.map(() => 'done'));
    expect(contractPath('terminated', null)).toEqual([]);
  });

  it('goes back to the side that corrects', () => {
    expect(contractPath('changes_requested', 'employer')[0]?.state).toBe('now');
    expect(contractPath('changes_requested', 'cfa')[1]?.state).toBe('now');
  });
});
