import { describe, expect, it } from '@jest/globals';
import { AGREEMENT_STATES, agreementTurn } from './agreement.js';

describe('the states of an agreement', () => {
  it('say whose turn it is: a change that is asked for is the host’s first, then the school’s', () => {
    expect(Object.fromEntries(AGREEMENT_STATES.map((state) => [state, agreementTurn(state, true)]))).toEqual({
      ...{ draft: 'host', company_done: 'school', school_done: 'teacher', pedagogically_ok: 'school', changes_requested: 'school' },
      ...{ ready_to_sign: 'signatories', partially_signed: 'signatories', signed: null, sealed: null, cancelled: null, lapsed: null },
    });
    expect(agreementTurn('changes_requested', false)).toBe('host');
  });
});
