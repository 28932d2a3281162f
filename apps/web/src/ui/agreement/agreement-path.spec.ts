import { describe, expect, it } from '@jest/globals';
import { AGREEMENT_STATES, agreementTurn } from '@seve/domain';
import { AGREEMENT_PATH, agreementPath } from './agreement-path.js';

const said = (...of: Parameters<typeof agreementPath>) => agreementPath(...of).map(({ state }) => state);

describe('the path of an agreement', () => {
  it.each([
    ['draft', 'host', 0],
    ['company_done', 'school', 1],
    ['school_done', 'teacher', 2],
    ['pedagogically_ok', 'school', 3],
    ['partially_signed', 'signatories', 4],
    ['signed', null, 5],
  ] as const)('stands at one step while it is %s', (state, turn, at) => {
    expect(said(state, turn)).toEqual(AGREEMENT_PATH.map((_, index) => (index < at ? 'done' : index === at ? 'now' : 'later')));
  });

  it('goes back to the side that corrects', () => {
    expect(said('changes_requested', 'host')[0]).toBe('now');
    expect(said('changes_requested', 'school').slice(0, 2)).toEqual(['done', 'now']);
  });

  it('is walked to its end once the agreement is sealed', () => {
    expect(new Set(said('sealed', null))).toEqual(new Set(['done']));
  });

  it('ends with a cancelled or lapsed agreement', () => {
    expect([said('cancelled', null), said('lapsed', null)]).toEqual([[], []]);
  });

  it('has one current step in every state before the seal', () => {
    const running = AGREEMENT_STATES.filter((state) => !['sealed', 'cancelled', 'lapsed'].includes(state));
    for (const state of running) expect(said(state, agreementTurn(state, true)).filter((one) => one === 'now')).toHaveLength(1);
  });
});
