import { describe, expect, it } from '@jest/globals';
import { PERSON_ROLES, placeOf } from '../role.js';
import { ACCOUNT_ACTS, type AccountAct, mayReach, type RoleInPlace } from './role-elsewhere.js';

const AT = { schoolId: 'here', companyId: 'here' };
const ACTS = Object.keys(ACCOUNT_ACTS) as AccountAct[];
const HELD = PERSON_ROLES.flatMap((role): RoleInPlace[] => {
  const place = placeOf(role);
  const at = (name: string) => ({
    role,
    schoolId: place === 'school' && role !== 'student' ? name : null,
    companyId: place === 'company' ? name : null,
  });
  return [at('here'), at('elsewhere')];
});
/** The role through which the acting person knows the account. */
const known = (act: AccountAct): RoleInPlace[] => {
  const { from } = ACCOUNT_ACTS[act];
  if (from === 'student') return [{ role: 'student', schoolId: null, companyId: null }];
  if (from === 'school') return [{ role: 'teacher', schoolId: 'here', companyId: null }];
  return [{ role: 'tutor', schoolId: null, companyId: 'here' }];
};

describe('an act on the account of another person', () => {
  it.each(ACTS)('%s reaches an account that holds no other role', (act) => {
    expect(mayReach(act, known(act), AT)).toBe(true);
  });

  it.each(ACTS.flatMap((act) => HELD.map((role) => [act, role] as const)))('%s beside %j', (act, role) => {
    const { from, reaches } = ACCOUNT_ACTS[act];
    const isOfHere = known(act).some((one) => one.role === role.role) && role.schoolId !== 'elsewhere' && role.companyId !== 'elsewhere';
    const isSamePlace =
      (from === 'school' && role.schoolId === 'here') ||
      (from === 'company' && role.companyId === 'here') ||
      (from === 'student' && isOfHere);
    expect(mayReach(act, [...known(act), role], AT)).toBe(reaches === 'role' || from === 'campus' || isSamePlace);
  });

  it('a school without id knows no one', () => {
    expect(mayReach('school-member.remove-second-step', [{ role: 'teacher', schoolId: null, companyId: null }], {})).toBe(false);
  });
});
