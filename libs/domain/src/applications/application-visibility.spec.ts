import { describe, expect, it } from '@jest/globals';
import { APPLICATION_STATUSES } from './application.js';
import { type ApplicantSituation, companyViewOf, initialOf, situationOf } from './application-visibility.js';

const TODAY = '2026-11-24';
const adult = (changes: Partial<ApplicantSituation> = {}): ApplicantSituation => ({
  status: 'submitted',
  birthDate: '2008-11-24',
  isRead: false,
  endedOn: null,
  poolAgreedOn: null,
  ...changes,
});
const minor = (changes: Partial<ApplicantSituation> = {}) => adult({ birthDate: '2008-11-25', ...changes });

describe('what a company sees of who applied', () => {
  it('is the full name of an adult from the start', () => {
    expect(companyViewOf(adult(), TODAY)).toEqual({ fullName: true, file: true, email: false, referent: false });
  });

  it('is first name and initial of a minor until somebody opens the file', () => {
    expect(companyViewOf(minor(), TODAY)).toEqual({ fullName: false, file: true, email: false, referent: false });
    expect(companyViewOf(minor({ status: 'read', isRead: true }), TODAY)).toEqual({
      fullName: true,
      file: true,
      email: false,
      referent: false,
    });
  });

  it('changes by itself on the 18th birthday', () => {
    expect(companyViewOf(minor(), '2026-11-24').fullName).toBe(false);
    expect(companyViewOf(minor(), '2026-11-25').fullName).toBe(true);
  });

  it('holds the e-mail address only once both have accepted', () => {
    const withEmail = APPLICATION_STATUSES.filter((status) => companyViewOf(adult({ status, isRead: true }), TODAY).email);
    expect(withEmail).toEqual(['accepted']);
  });

  it.each(['withdrawn', 'declined', 'expired_by_student', 'obsolete', 'cancelled'] as const)(
    'is no longer the file once the application is %s',
    (status) => {
      expect(companyViewOf(adult({ status, isRead: true, endedOn: TODAY }), TODAY).file).toBe(false);
    },
  );

  it.each(['rejected', 'expired', 'closed_with_offer'] as const)(
    'is the file of an adult for three months after %s, of a minor no longer',
    (status) => {
      const endedOn = '2026-08-25';
      expect(companyViewOf(adult({ status, isRead: true, endedOn }), TODAY).file).toBe(true);
      expect(companyViewOf(adult({ status, isRead: true, endedOn }), '2026-11-25').file).toBe(false);
      expect(companyViewOf(minor({ status, isRead: true, endedOn }), TODAY).file).toBe(false);
    },
  );

  it('is whom to speak to at school, for the interview of a minor and once both have accepted', () => {
    const named = (birthDate: string) =>
      APPLICATION_STATUSES.filter((status) => companyViewOf(adult({ birthDate, status, isRead: true }), TODAY).referent);
    expect(named('2008-11-25')).toEqual(['interview', 'accepted']);
    expect(named('2008-11-24')).toEqual([]);
  });

  it('is of one kept for later the file by the student’s yes alone, as long as it counts', () => {
    const pooled = (poolAgreedOn: string | null, birthDate = '2000-01-01') =>
      companyViewOf(adult({ status: 'pool', isRead: true, endedOn: TODAY, poolAgreedOn, birthDate }), TODAY).file;
    expect(pooled(null)).toBe(false);
    expect(pooled('2024-11-24')).toBe(true);
    expect(pooled('2024-11-23')).toBe(false);
    expect(pooled('2026-09-01', '2010-01-15')).toBe(true);
    expect(pooled('2026-08-31', '2010-01-15')).toBe(false);
  });
});

describe('the situation of who applied', () => {
  const instants = {
    status: 'expired' as const,
    birthDate: '2008-11-24',
    readAt: null,
    answeredAt: null,
    poolAgreedAt: new Date('2026-11-24T23:30:00Z'),
    updatedAt: new Date('2026-11-22T23:30:00Z'),
  };

  it('is told in the days of France, and ends with the last move where nobody answered', () => {
    expect(situationOf(instants)).toEqual({
      status: 'expired',
      birthDate: '2008-11-24',
      isRead: false,
      endedOn: '2026-11-23',
      poolAgreedOn: '2026-11-25',
    });
    expect(situationOf({ ...instants, answeredAt: new Date('2026-11-20T10:00:00Z') }).endedOn).toBe('2026-11-20');
  });
});

describe('an initial', () => {
  it.each([
    ['Martin', 'M.'],
    ['d’Arc', 'D.'],
    ['étienne', 'É.'],
  ])('stands for %s as %s', (name, initial) => expect(initialOf(name)).toBe(initial));
});
