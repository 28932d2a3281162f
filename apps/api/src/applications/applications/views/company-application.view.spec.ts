import { describe, expect, it } from '@jest/globals';
import type { CompanyApplicationRow } from '@seve/database';
import { ALLOWED } from '@seve/law';
import { BLANK_OFFER, BLANK_STUDENT, type Pair, WEIGHTS } from '@seve/matching';
import { viewForCompany } from './company-application.view.js';

const row: CompanyApplicationRow = {
  id: 'an-application',
  status: 'submitted',
  createdAt: new Date('2026-11-20T10:00:00Z'),
  createdKey: '2026-11-20 10:00:00+00',
  sentOn: '2026-11-20',
  readAt: null,
  answeredAt: null,
  poolAgreedAt: null,
  updatedAt: new Date('2026-11-20T10:00:00Z'),
  motivation: 'Bonjour',
  questions: ['Permis ?'],
  answers: ['Oui'],
  cvState: 'pending',
  cvKind: 'pdf',
  ending: null,
  phoneRefusal: null,
  companyMessage: null,
  refusalReason: null,
  refusalShared: true,
  answerBy: null,
  version: 1,
  interview: null,
  lastMove: null,
  hasSeat: true,
  offerId: 'an-offer',
  offerTitle: 'Laborantin / Laborantine',
  origin: 'offer',
  siteName: null,
  communeInsee: '80021',
  kind: 'internship',
  wantedFrom: null,
  wantedTo: null,
  studentId: 'a-student',
  firstName: 'Léo',
  lastName: 'Martin',
  email: 'leo@demo.example',
  birthDate: '2010-01-15',
  isFollowed: true,
  schoolName: 'Lycée de la Haute-Somme',
  className: 'BTS 2',
  certification: 'bts-metiers-de-la-chimie',
  level: 5,
  availableFrom: '2027-01-04',
  availableTo: '2027-06-30',
  skills: [],
  referentName: 'Nadia Roche',
};

const pair: Pair = {
  student: {
    ...BLANK_STUDENT,
    id: 'a-student',
    schoolId: 'a-school',
    kinds: ['internship'],
    level: 5,
    certification: 'bts-metiers-de-la-chimie',
    programmeRomeCodes: ['H1503'],
    availability: [{ kind: 'internship', availableFrom: '2027-01-04', availableTo: '2027-06-30' }],
    wantedRomeCodes: ['H1503'],
    latitude: 50.42,
    longitude: 2.83,
    limitKm: 20,
  },
  offer: {
    ...BLANK_OFFER,
    id: 'an-offer',
    seatsLeft: 0,
    kind: 'internship',
    targetLevels: [5],
    romeCodes: ['H1503'],
    languages: [{ language: 'en', level: 'b2' }],
    startFrom: '2027-01-11',
    startTo: '2027-02-01',
    durationWeeks: 8,
    latitude: 49.9,
    longitude: 2.3,
  },
  legal: ALLOWED,
};

const view = (changes: Partial<CompanyApplicationRow> = {}) =>
  viewForCompany(
    { ...row, ...changes },
    {
      reader: { role: 'company_recruiter', accountId: 'marc' },
      now: new Date('2026-11-24T11:00:00Z'),
      today: '2026-11-24',
      locale: 'fr',
      weights: WEIGHTS,
      undoMs: 30_000,
      pair,
    },
  );

describe('an application shown to the company', () => {
  it('says whether the student can reach the site, never from where', () => {
    const { student } = view();
    expect(student.canReachSite).toBe(false);
    expect(JSON.stringify(view())).not.toMatch(/50\.42|2\.83|km|2010-01-15|demo\.example/);
  });

  it('shows the post’s side of the score alone, its points summing to it, even when the offer is full', () => {
    const { postScore, criteria } = view();
    expect(criteria.map(({ side }) => side)).toEqual(criteria.map(() => 'post'));
    expect(criteria.map(({ label }) => label)).toEqual(['Formation', 'Disponibilité', 'Projet', 'Langues']);
    expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBe(postScore);
    expect(postScore).toBeGreaterThan(0);
  });

  it('closes the file of a minor who is refused, name and decision aside', () => {
    const refused = view({ status: 'rejected', readAt: row.createdAt, answeredAt: row.createdAt, refusalReason: 'dates' });
    expect(refused).toMatchObject({ motivation: null, postScore: null, criteria: [], refusalReason: 'dates' });
    expect(refused.student).toMatchObject({ firstName: 'Léo', lastName: 'Martin', schoolName: null, skills: [], canReachSite: null });
  });

  it('names the teacher to speak to for the interview of a minor, and no sooner', () => {
    expect(view({ status: 'read', readAt: row.createdAt }).student.referentName).toBeNull();
    expect(view({ status: 'interview', readAt: row.createdAt }).student.referentName).toBe('Nadia Roche');
    expect(view({ status: 'interview', readAt: row.createdAt, birthDate: '2006-01-15' }).student.referentName).toBeNull();
  });

  it('shows the company what a minor reads of an interview: the address, without numbers and links', () => {
    const interview = {
      ...{ id: 'an-interview', status: 'proposed' as const, mode: 'site' as const, durationMinutes: 30, startsAt: null, sequence: 0 },
      ...{ refusedAt: null, otherTimes: '', slots: [], place: '12 rue du Moulin, Amiens', note: 'Appelez le 06 12 34 56 78.' },
    };
    const read = { status: 'interview', readAt: row.createdAt, interview } as const;
    expect(view(read).interview?.asRead).toEqual({ place: '12 rue du Moulin, Amiens', note: 'Appelez le [•••].' });
    expect(view({ ...read, isFollowed: false }).interview?.asRead).toEqual({ place: '', note: '' });
    expect(view({ ...read, birthDate: '2006-01-15' }).interview?.asRead).toBeNull();
  });

  it('lets only who gave the last answer take it back, for 30 seconds', () => {
    const at = '2026-11-24T10:59:50.000Z';
    const rejected = { status: 'rejected', answeredAt: row.createdAt } as const;
    const last = { act: 'reject', to: 'rejected', byAccountId: 'marc', at, ageMs: 10_000 } as const;
    const undone = (lastMove: Partial<typeof last> | { ageMs: number }) =>
      view({ ...rejected, lastMove: { ...last, ...lastMove } }).undoUntil?.toISOString() ?? null;
    expect(undone({})).toBe('2026-11-24T11:00:20.000Z');
    expect(view({ ...rejected, lastMove: last }).actions).toContain('undo');
    expect(undone({ ageMs: 30_000 })).toBeNull();
    expect(view({ ...rejected, lastMove: { ...last, byAccountId: 'anne' } }).undoUntil).toBeNull();
    expect(view({ ...rejected, lastMove: { ...last, act: 'undo' } }).undoUntil).toBeNull();
    expect(view({ status: 'read', lastMove: last }).undoUntil).toBeNull();
  });

  it('says the day on which the answer is due, as long as there is none', () => {
    expect(view().answerDueOn).toBe('2026-12-04');
    expect(view({ status: 'read', readAt: row.createdAt }).answerDueOn).toBe('2026-12-04');
    expect(view({ status: 'interview' }).answerDueOn).toBeNull();
  });

  it('offers the company its own moves only', () =>
    expect(view().actions).toEqual(['open', 'propose_interview', 'pool', 'offer', 'reject']));
});
