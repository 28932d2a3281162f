import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../role.js';
import { nextActs } from '../status-table.js';
import { AGREEMENT_STATES, AGREEMENT_TABLE, type AgreementState, agreementTurn } from './agreement.js';

const acts = (state: AgreementState) =>
  Object.fromEntries(
    ROLES.map((role) => [role, nextActs(AGREEMENT_TABLE, state, role)] as const).filter(([, possible]) => possible.length > 0),
  );

describe('the states of an agreement', () => {
  it('begin with the part of the host, then that of the school', () => {
    expect(acts('draft')).toMatchObject({ company_admin: ['fill_host_part', 'cancel'], tutor: ['fill_host_part'] });
    expect(acts('draft').school_staff).toEqual(['cancel']);
    expect(acts('company_done').school_staff).toEqual(['fill_school_part', 'request_changes', 'cancel']);
    expect(acts('company_done').company_admin).toEqual(['request_changes', 'cancel']);
  });

  it('are validated by the teacher or the head of the school, never by the office or the company', () => {
    expect(
      Object.entries(acts('school_done'))
        .filter(([, possible]) => possible.includes('validate'))
        .map(([role]) => role),
    ).toEqual(['teacher', 'school_head']);
    expect(acts('school_done').system).toEqual(['keep_validation', 'cancel', 'lapse']);
  });

  it('leave the drafting by an act of the office', () => {
    expect(acts('pedagogically_ok').school_staff).toEqual(['request_changes', 'open_signatures', 'cancel']);
    expect(acts('pedagogically_ok').teacher).toEqual(['request_changes', 'cancel']);
  });

  it('are signed or refused by each signatory; only the office files a paper for one, or takes the version back', () => {
    for (const state of ['ready_to_sign', 'partially_signed'] as const) {
      expect(acts(state).guardian).toEqual(['refuse_to_sign', 'sign']);
      expect(acts(state).student).toEqual(['refuse_to_sign', 'sign', 'cancel']);
      expect(acts(state).school_staff).toEqual(['refuse_to_sign', 'withdraw_version', 'sign', 'sign_for_one', 'cancel']);
    }
  });

  it('are sealed by the system, and then left only by the office, and by an objection to a filed paper', () => {
    expect(acts('signed')).toEqual({ system: ['object_to_scan', 'seal'], school_staff: ['cancel'], school_head: ['cancel'] });
    expect(acts('sealed')).toEqual({ system: ['object_to_scan'], school_staff: ['cancel'], school_head: ['cancel'] });
  });

  it('end with a cancelling or a lapse', () => {
    expect(AGREEMENT_STATES.filter((state) => Object.keys(acts(state)).length === 0)).toEqual(['cancelled', 'lapsed']);
  });

  it('say whose turn it is: a change that is asked for is the host’s first, then the school’s', () => {
    expect(Object.fromEntries(AGREEMENT_STATES.map((state) => [state, agreementTurn(state, true)]))).toEqual({
      ...{ draft: 'host', company_done: 'school', school_done: 'teacher', pedagogically_ok: 'school', changes_requested: 'school' },
      ...{ ready_to_sign: 'signatories', partially_signed: 'signatories', signed: null, sealed: null, cancelled: null, lapsed: null },
    });
    expect(agreementTurn('changes_requested', false)).toBe('host');
  });
});
