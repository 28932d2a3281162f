import { describe, expect, it } from '@jest/globals';
import { abilityFor, refusal } from './rights.js';
import type { PersonRole } from './role.js';

const may = (role: PersonRole, companyStatus: 'pending' | 'verified' | null = null) => abilityFor({ role, companyStatus });

describe('rights', () => {
  it('let a student send and withdraw applications, not answer them', () => {
    const student = may('student');
    expect(student.can('send', 'Application')).toBe(true);
    expect(student.can('withdraw', 'Application')).toBe(true);
    expect(student.can('answer', 'Application')).toBe(false);
  });

  it('let a verified company answer applications and publish', () => {
    const recruiter = may('company_recruiter', 'verified');
    expect(recruiter.can('answer', 'Application')).toBe(true);
    expect(recruiter.can('publish', 'Offer')).toBe(true);
    expect(recruiter.can('send', 'Application')).toBe(false);
  });

  it('make a company that waits for the campus draft offers, and see no student', () => {
    const pending = { role: 'company_admin', companyStatus: 'pending' } as const;
    expect(refusal(pending, 'manage-own', 'Offer')).toBeNull();
    expect(refusal(pending, 'publish', 'Offer')).toBe('company.not-verified');
    expect(refusal(pending, 'read', 'Application')).toBe('company.not-verified');
  });

  it('tell a suspended company apart from one that waits', () => {
    const suspended = { role: 'company_recruiter', companyStatus: 'suspended' } as const;
    expect(refusal(suspended, 'manage-own', 'Offer')).toBeNull();
    expect(refusal(suspended, 'publish', 'Offer')).toBe('company.suspended');
    expect(refusal(suspended, 'answer', 'Application')).toBe('company.suspended');
    expect(refusal(suspended, 'invite', 'Candidate')).toBe('company.suspended');
  });

  it('leave invitations to admins and coordinators', () => {
    expect(may('company_admin', 'verified').can('create', 'Invitation')).toBe(true);
    expect(may('campus_coordinator').can('create', 'Invitation')).toBe(true);
    expect(may('company_recruiter', 'verified').can('create', 'Invitation')).toBe(false);
    expect(may('teacher').can('create', 'Invitation')).toBe(false);
  });

  it('leave the verification of companies to coordinators, who see no application', () => {
    expect(may('campus_coordinator').can('verify', 'Company')).toBe(true);
    expect(may('company_admin', 'verified').can('verify', 'Company')).toBe(false);
    expect(may('campus_coordinator').can('read', 'Application')).toBe(false);
  });

  it('say nothing of why when nothing will ever allow it', () => {
    expect(refusal({ role: 'teacher', companyStatus: null }, 'publish', 'Offer')).toBe('rights.none');
    expect(refusal({ role: 'teacher', companyStatus: null }, 'prepare', 'Offer')).toBeNull();
  });
});
