import { describe, expect, it } from '@jest/globals';
import { knownOffer, knownPair, knownStudent, type OfferRow, offerFacts, type StudentRow, studentFacts } from './facts-from-rows.js';

const TODAY = '2026-11-24';

const student: StudentRow = {
  id: 'a-student',
  schoolId: 'a-school',
  level: 5,
  certification: 'bts-metiers-de-la-chimie',
  searchState: 'searching',
  birthDate: '2009-01-15',
  lowerSecondaryFinished: true,
  kinds: ['internship'],
  availableFrom: '2027-01-04',
  availableTo: '2027-06-30',
  wantedRomeCodes: ['H1503'],
  skills: [],
  skillsToLearn: [],
  communeInsee: '80021',
  limitKm: 30,
  hasDrivingLicence: false,
};

const offer: OfferRow = {
  id: 'an-offer',
  status: 'published',
  expiresOn: null,
  seats: 2,
  seatsHeld: 1,
  kind: 'internship',
  targetLevels: [5],
  certificationWanted: null,
  romeCodes: ['H1503'],
  skills: [],
  startFrom: '2027-01-11',
  startTo: '2027-02-01',
  durationWeeks: 8,
  communeInsee: '80021',
  remote: 'none',
  housingOffered: false,
  drivingLicenceNeeded: false,
  drivingLicenceReason: null,
  hazards: [],
};

describe('the facts of a student', () => {
  it('hold what the class and the registers say, and no birth date', () => {
    const facts = studentFacts(student);
    expect(facts).toMatchObject({ level: 5, programmeRomeCodes: ['H1210', 'H1503'], searching: true });
    expect(facts?.programmeSkills.length).toBeGreaterThan(0);
    expect(facts?.latitude).toBeCloseTo(49.9, 1);
    expect(JSON.stringify(facts)).not.toContain('2009');
  });

  it('do not exist without a class, which vouches for the level', () => {
    expect(studentFacts({ ...student, schoolId: null, level: null, certification: null })).toBeNull();
  });

  it('leave the place open until the student has said', () => {
    expect(studentFacts({ ...student, communeInsee: null })).toMatchObject({ latitude: null, longitude: null });
  });
});

describe('the facts of an offer', () => {
  it('count the seats that nobody holds, never fewer than none', () => {
    expect(offerFacts(offer, TODAY)).toMatchObject({ published: true, seatsLeft: 1 });
    expect(offerFacts({ ...offer, seatsHeld: 3 }, TODAY)).toMatchObject({ seatsLeft: 0 });
  });

  it('are those of an unpublished offer the day after its last day', () => {
    expect(offerFacts({ ...offer, expiresOn: TODAY }, TODAY)).toMatchObject({ published: true });
    expect(offerFacts({ ...offer, expiresOn: '2026-11-23' }, TODAY)).toMatchObject({ published: false });
    expect(offerFacts({ ...offer, status: 'filled' }, TODAY)).toMatchObject({ published: false });
  });

  it('do not exist while a draft has no dates', () => expect(offerFacts({ ...offer, startFrom: null }, TODAY)).toBeNull());
});

describe('a pair of rows', () => {
  const legal = (birthDate: string, hazards: string[]) => {
    const [one, other] = [knownStudent({ ...student, birthDate }), knownOffer({ ...offer, hazards }, TODAY)];
    return one && other && knownPair(one, other, TODAY).legal.ok;
  };

  it('asks the law about the first day of the post, not about today', () => {
    expect(legal('2009-01-12', ['chemical_agents'])).toBe(false);
    expect(legal('2009-01-11', ['chemical_agents'])).toBe(true);
    expect(legal('2009-01-12', [])).toBe(true);
  });
});
