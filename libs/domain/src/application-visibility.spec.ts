import { describe, expect, it } from '@jest/globals';
import { APPLICATION_STATUSES } from './application.js';
import { type ApplicantSituation, companyViewOf, initialOf } from './application-visibility.js';

const TODAY = '2026-11-24';
const adult = (changes: Partial<ApplicantSituation> = {}): ApplicantSituation => ({
  status: 'submitted',
  birthDate: '2008-11-24',
  isRead: false,
  answeredOn: null,
  ...changes,
});
const minor = (changes: Partial<ApplicantSituation> = {}) => adult({ birthDate: '2008-11-25', ...changes });

describe('what a company sees of who applied', () => {
  it('is the full name of an adult from the start', () => {
    expect(companyViewOf(adult(), TODAY)).toEqual({ fullName: true, file: true, email: false });
  });

  it('is first name and initial of a minor until somebody opens the file', () => {
    expect(companyViewOf(minor(), TODAY)).toEqual({ fullName: false, file: true, email: false });
    expect(companyViewOf(minor({ status: 'read', isRead: true }), TODAY)).toEqual({ fullName: true, file: true, email: false });
  });

  it('changes by itself on the 18th birthday', () => {
    expect(companyViewOf(minor(), '2026-11-24').fullName).toBe(false);
    expect(companyViewOf(minor(), '2026-11-25').fullName).toBe(true);
  });

  it('holds the e-mail address only once both have accepted', () => {
    const withEmail = APPLICATION_STATUSES.filter((status) => companyViewOf(adult({ status, isRead: true }), TODAY).email);
    expect(withEmail).toEqual(['accepted']);
  });

  it.each(['withdrawn', 'declined', 'obsolete'] as const)('is no longer the file once the application is %s', (status) => {
    expect(companyViewOf(adult({ status, isRead: true, answeredOn: TODAY }), TODAY).file).toBe(false);
  });

  it.each(['rejected', 'closed_with_offer'] as const)(
    'is the file of an adult for three months after %s, of a minor no longer',
    (status) => {
      const answeredOn = '2026-08-25';
      expect(companyViewOf(adult({ status, isRead: true, answeredOn }), TODAY).file).toBe(true);
      expect(companyViewOf(adult({ status, isRead: true, answeredOn }), '2026-11-25').file).toBe(false);
      expect(companyViewOf(minor({ status, isRead: true, answeredOn }), TODAY).file).toBe(false);
    },
  );
});

describe('an initial', () => {
  it.each([
    ['Martin', 'M.'],
    ['d’Arc', 'D.'],
    ['étienne', 'É.'],
  ])('stands for %s as %s', (name, initial) => expect(initialOf(name)).toBe(initial));
});
