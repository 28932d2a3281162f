import { describe, expect, it } from '@jest/globals';
import { PERSON_ROLES } from '../role.js';
import { nextActs } from '../status-table.js';
import { answerOf, HOSTED_PLACEMENT_STATES, isHosted, PLACEMENT_STATES, PLACEMENT_TABLE, STANDING_PLACEMENT_STATES } from './placement.js';

const acts = (state: (typeof PLACEMENT_STATES)[number]) =>
  Object.fromEntries(
    PERSON_ROLES.map((role) => [role, nextActs(PLACEMENT_TABLE, state, role)]).filter(([, able]) => (able ?? []).length > 0),
  );

describe('the states of a placement', () => {
  it('let a declared one be confirmed or refused by the company, confirmed by the school once it knows who said yes or on a paper, cancelled by all three', () => {
    expect(acts('declared')).toEqual({
      student: ['cancel'],
      company_admin: ['confirm', 'refuse', 'cancel'],
      company_recruiter: ['confirm', 'refuse', 'cancel'],
      teacher: ['confirm', 'confirm_on_paper', 'cancel'],
      school_staff: ['confirm', 'confirm_on_paper', 'cancel'],
      school_head: ['confirm', 'confirm_on_paper', 'cancel'],
    });
  });

  it('let one be cancelled by either side and the school until it is signed, then by the office of the school', () => {
    const byAll = {
      student: ['cancel'],
      company_admin: ['cancel'],
      company_recruiter: ['cancel'],
      teacher: ['cancel'],
    };
    const byOffice = { school_staff: ['prepare', 'cancel'], school_head: ['prepare', 'cancel'] };
    expect(acts('agreed')).toEqual({ ...byAll, teacher: ['prepare', 'cancel'], ...byOffice });
    expect(acts('preparing')).toEqual({ ...byAll, school_staff: ['cancel'], school_head: ['cancel'] });
    expect(acts('signed')).toEqual({ school_staff: ['cancel'], school_head: ['cancel'] });
  });

  it('let the office of the school interrupt, resume and end a running one', () => {
    expect(acts('active')).toEqual({ school_staff: ['interrupt', 'end_early'], school_head: ['interrupt', 'end_early'] });
    expect(acts('interrupted')).toEqual({ school_staff: ['resume', 'end_early'], school_head: ['resume', 'end_early'] });
  });

  it('that an amendment interrupted or ended go back to what they were once it is void, by the system alone', () => {
    const bySystem = (state: (typeof PLACEMENT_STATES)[number]) => nextActs(PLACEMENT_TABLE, state, 'system');
    expect(bySystem('ended_early')).toEqual(['take_back']);
    expect(bySystem('interrupted')).toContain('take_back');
    for (const state of PLACEMENT_STATES) expect(Object.values(acts(state)).flat()).not.toContain('take_back');
  });

  it('count as agreed for the host from its yes on', () => {
    expect(PLACEMENT_STATES.filter(isHosted)).toEqual(HOSTED_PLACEMENT_STATES);
    expect(PLACEMENT_STATES.map(answerOf)).toEqual(['declared', ...HOSTED_PLACEMENT_STATES.map(() => 'agreed'), 'refused', 'cancelled']);
  });

  it('end with a refusal or a cancelling', () => {
    const over = PLACEMENT_STATES.filter((state) => !STANDING_PLACEMENT_STATES.some((standing) => standing === state));
    expect(over).toEqual(['refused', 'cancelled']);
    for (const state of [...over, 'completed', 'ended_early'] as const) expect(acts(state)).toEqual({});
  });
});
