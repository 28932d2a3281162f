import { describe, expect, it } from '@jest/globals';
import {
  COMPANY_ROLES,
  INVITED_ROLES,
  PERSON_ROLES,
  placeOf,
  rolesInvitedBy,
  SCHOOL_OFFICE_ROLES,
  SCHOOL_ROLES,
  STAFF_ROLES,
} from '../role.js';
import { CLASS_CODE_ALPHABET, COMPANY_STATUSES, SCHOOL_KINDS, verificationWait } from './organisation.js';

describe('a person', () => {
  it('enters by invitation, but for students, who sign up with the code of their class', () => {
    const invited: readonly string[] = INVITED_ROLES;
    expect(PERSON_ROLES.filter((role) => !invited.includes(role))).toEqual(['student']);
    expect(INVITED_ROLES).toHaveLength(PERSON_ROLES.length - 1);
  });

  it('is invited by the campus, by the office of the school or by an admin of the company', () => {
    expect(rolesInvitedBy('campus_coordinator')).toEqual(INVITED_ROLES.filter((role) => placeOf(role) !== 'company'));
    expect(rolesInvitedBy('company_admin')).toEqual([...COMPANY_ROLES, 'tutor']);
    expect(rolesInvitedBy('school_staff')).toEqual(['teacher', 'school_staff']);
    expect(rolesInvitedBy('school_head')).toEqual(SCHOOL_ROLES);
    expect(PERSON_ROLES.filter((role) => rolesInvitedBy(role).length > 0)).toEqual([
      ...['company_admin', 'school_staff', 'school_head', 'campus_coordinator'],
    ]);
  });

  it('works in a school as a teacher, in its office or as its head', () => {
    expect(SCHOOL_ROLES).toEqual(['teacher', ...SCHOOL_OFFICE_ROLES]);
    expect(SCHOOL_OFFICE_ROLES).toEqual(['school_staff', 'school_head']);
  });

  it('sees the data of many people in a school or on the campus alone', () => {
    expect(STAFF_ROLES).toEqual([...SCHOOL_ROLES, 'campus_coordinator']);
  });

  it('recruits for a company as its admin or as a recruiter', () => {
    expect([...COMPANY_ROLES].sort()).toEqual(['company_admin', 'company_recruiter']);
  });
});

describe('a company that signed up on Tuesday 24 November', () => {
  it('has waited three days on Friday, which the campus allows itself', () => {
    expect(verificationWait('2026-11-24', '2026-11-27')).toEqual({ days: 3, isLate: false });
  });

  it('has waited too long on Saturday', () => {
    expect(verificationWait('2026-11-24', '2026-11-28')).toEqual({ days: 4, isLate: true });
  });

  it('has not waited at all on its first day, nor on the clock of a machine that is a day behind', () => {
    expect(verificationWait('2026-11-24', '2026-11-24')).toEqual({ days: 0, isLate: false });
    expect(verificationWait('2026-11-24', '2026-11-23')).toEqual({ days: 0, isLate: false });
  });
});

describe('an organisation', () => {
  it('is a school of one of four kinds, or a company that waits, is verified or is suspended', () => {
    expect([...SCHOOL_KINDS].sort()).toEqual(['cfa', 'ecole', 'lycee', 'universite']);
    expect([...COMPANY_STATUSES].sort()).toEqual(['pending', 'suspended', 'verified']);
  });
});

describe('the code of a class', () => {
  it('has no two letters or figures that look alike', () => {
    expect([...'01ILO'].filter((letter) => CLASS_CODE_ALPHABET.includes(letter))).toEqual([]);
    expect(new Set(CLASS_CODE_ALPHABET).size).toBe(36 - 5);
  });
});
