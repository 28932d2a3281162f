import { describe, expect, it } from '@jest/globals';
import type { CompanyApplicationRow } from '@seve/database';
import type { Pair } from '@seve/matching';
import { viewForCompany } from './company-application.view.js';

const row: CompanyApplicationRow = {
  id: 'an-application',
  status: 'submitted',
  createdAt: new Date('2026-11-20T10:00:00Z'),
  createdKey: '2026-11-20 10:00:00+00',
  readAt: null,
  answeredAt: null,
  motivation: 'Bonjour',
  companyMessage: null,
  refusalReason: null,
  offerId: 'an-offer',
  offerTitle: 'Laborantin / Laborantine',
  studentId: 'a-student',
  firstName: 'Léo',
  lastName: 'Martin',
  email: 'leo@demo.example',
  birthDate: '2010-01-15',
  schoolName: 'Lycée de la Haute-Somme',
  className: 'BTS 2',
  certification: 'bts-metiers-de-la-chimie',
  level: 5,
  availableFrom: '2027-01-04',
  availableTo: '2027-06-30',
  skills: [],
};

const pair: Pair = {
  student: {
    id: 'a-student',
    schoolId: 'a-school',
    searching: true,
    kinds: ['internship'],
    level: 5,
    certification: 'bts-metiers-de-la-chimie',
    programmeRomeCodes: ['H1503'],
    availableFrom: '2027-01-04',
    availableTo: '2027-06-30',
    wantedRomeCodes: ['H1503'],
    skills: [],
    skillsToLearn: [],
    programmeSkills: [],
    latitude: 50.42,
    longitude: 2.83,
    limitKm: 20,
    hasDrivingLicence: false,
  },
  offer: {
    id: 'an-offer',
    published: true,
    seatsLeft: 0,
    kind: 'internship',
    targetLevels: [5],
    certificationWanted: null,
    romeCodes: ['H1503'],
    skills: [],
    startFrom: '2027-01-11',
    startTo: '2027-02-01',
    durationWeeks: 8,
    latitude: 49.9,
    longitude: 2.3,
    remote: 'none',
    housingOffered: false,
    drivingLicenceNeeded: false,
    drivingLicenceReason: null,
  },
  legal: { ok: true },
};

const view = (changes: Partial<CompanyApplicationRow> = {}) =>
  viewForCompany({ ...row, ...changes }, { role: 'company_recruiter', today: '2026-11-24', locale: 'fr', pair });

describe('an application shown to the company', () => {
  it('says whether the student can reach the site, never from where', () => {
    const { student } = view();
    expect(student.canReachSite).toBe(false);
    expect(JSON.stringify(view())).not.toMatch(/50\.42|2\.83|km|2010-01-15|demo\.example/);
  });

  it('shows the post’s side of the score alone, its points summing to it, even when the offer is full', () => {
    const { e, criteria } = view();
    expect(criteria.map(({ side }) => side)).toEqual(criteria.map(() => 'e'));
    expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBe(e);
    expect(e).toBeGreaterThan(0);
  });

  it('closes the file of a minor who is refused, name and decision aside', () => {
    const refused = view({ status: 'rejected', readAt: row.createdAt, answeredAt: row.createdAt, refusalReason: 'dates' });
    expect(refused).toMatchObject({ motivation: null, e: null, criteria: [], refusalReason: 'dates' });
    expect(refused.student).toMatchObject({ firstName: 'Léo', lastName: 'Martin', schoolName: null, skills: [], canReachSite: null });
  });

  it('offers the company its own moves only', () => expect(view().actions).toEqual(['read', 'offered', 'rejected']));
});
