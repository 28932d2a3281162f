import { describe, expect, it } from '@jest/globals';
import { PERSON_ROLES } from '../role.js';
import { nextActs } from '../status-table.js';
import { PLACEMENT_STATES, PLACEMENT_TABLE, STANDING_PLACEMENT_STATES } from './placement.js';

const acts = (state: (typeof PLACEMENT_STATES)[number]) =>
  Object.fromEntries(
    PERSON_ROLES.map((role) => [role, nextActs(PLACEMENT_TABLE, state, role)]).filter(([, able]) => (able ?? []).length > 0),
  );

describe('the states of a placement', () => {
  it('let a declared one be confirmed or refused by the company, confirmed on a paper by the school, cancelled by all three', () => {
    expect(acts('declared')).toEqual({
      student: ['cancel'],
      company_admin: ['confirm', 'refuse', 'cancel'],
      company_recruiter: ['confirm', 'refuse', 'cancel'],
      teacher: ['confirm_on_paper', 'cancel'],
      school_staff: ['confirm_on_paper', 'cancel'],
      school_head: ['confirm_on_paper', 'cancel'],
    });
  });

  it('let an agreed one be cancelled by either side and the school, and nothing else', () => {
    expect(acts('agreed')).toEqual({
      student: ['cancel'],
      company_admin: ['cancel'],
      company_recruiter: ['cancel'],
      teacher: ['cancel'],
      school_staff: ['cancel'],
      school_head: ['cancel'],
    });
  });

  it('end with a refusal or a cancelling', () => {
    const over = PLACEMENT_STATES.filter((state) => !STANDING_PLACEMENT_STATES.some((standing) => standing === state));
    expect(over).toEqual(['refused', 'cancelled']);
    for (const state of over) expect(acts(state)).toEqual({});
  });
});
