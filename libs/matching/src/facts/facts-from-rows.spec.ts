import { describe, expect, it } from '@jest/globals';
import { OFFER_KINDS } from '@seve/domain';
import { LAW_TABLES } from '@seve/law';
import fc from 'fast-check';
import { scoreMatch } from '../score/score-match.js';
import { WEIGHTS } from '../score/weights.js';
import { daySpans } from './day-spans.js';
import { BLANK_OFFER, BLANK_STUDENT } from './facts.js';
import { knownOffer, knownPair, knownStudent, type OfferRow, offerFacts, type StudentRow, studentFacts } from './facts-from-rows.js';

const TODAY = '2026-11-24';

const student: StudentRow = {
  ...BLANK_STUDENT,
  id: 'a-student',
  schoolId: 'a-school',
  level: 5,
  certification: 'bts-metiers-de-la-chimie',
  searchState: 'searching',
  birthDate: '2009-01-15',
  lowerSecondaryFinished: true,
  legalExceptions: [],
  fitnessNoticeOn: null,
  schoolDeclarations: [],
  kinds: ['internship'],
  availability: [{ kind: 'internship', availableFrom: '2027-01-04', availableTo: '2027-06-30' }],
  wantedRomeCodes: ['H1503'],
  workStudyBlocks: [],
  communeInsee: '80021',
  limitKm: 30,
};

const offer: OfferRow = {
  ...BLANK_OFFER,
  id: 'an-offer',
  status: 'published',
  expiresOn: null,
  seats: 2,
  seatsHeld: 1,
  kind: 'internship',
  targetLevels: [5],
  romeCodes: ['H1503'],
  startFrom: '2027-01-11',
  startTo: '2027-02-01',
  durationWeeks: 8,
  workStudyBlocks: [],
  communeInsee: '80021',
  hazards: [],
  employerDeclarations: [],
  minAge: null,
  payCents: null,
  payUnit: null,
  weeklyMinutes: null,
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

  it('hold the days at school of the class, its days in a company left aside', () => {
    const workStudyBlocks = [
      { from: '2027-01-04', to: '2027-01-08', at: 'company' as const },
      { from: '2027-01-11', to: '2027-01-15', at: 'school' as const },
    ];
    expect(studentFacts({ ...student, workStudyBlocks })?.schoolDays).toEqual(daySpans(workStudyBlocks.slice(1), 'school'));
    expect(offerFacts({ ...offer, workStudyBlocks }, TODAY)?.companyDays).toEqual(daySpans(workStudyBlocks.slice(0, 1), 'company'));
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
  });

  it.each(['draft', 'submitted', 'paused', 'expired', 'filled', 'closed'] as const)(
    'are those of an unpublished offer while %s',
    (status) => {
      expect(offerFacts({ ...offer, status }, TODAY)).toMatchObject({ published: false });
    },
  );

  it('do not exist while a draft has no dates', () => expect(offerFacts({ ...offer, startFrom: null }, TODAY)).toBeNull());
});

describe('a pair of rows', () => {
  const legal = (birthDate: string, hazards: string[], minAge: number | null = null) => {
    const [one, other] = [knownStudent({ ...student, birthDate }), knownOffer({ ...offer, hazards, minAge }, TODAY, LAW_TABLES)];
    return one && other && knownPair(one, other, TODAY).legal.ok;
  };

  it('asks the law about the first day of the post, not about today', () => {
    expect(legal('2009-01-12', ['chemical_agents'])).toBe(false);
    expect(legal('2009-01-11', ['chemical_agents'])).toBe(true);
    expect(legal('2009-01-12', [])).toBe(true);
    expect(legal('2009-01-12', [], 18)).toBe(false);
    expect(legal('2009-01-11', [], 18)).toBe(true);
  });
});

describe('what the company and the school have declared', () => {
  const declared = [{ hazards: ['chemical_agents'], declaredOn: '2026-10-05' }];
  const row = { ...student, birthDate: '2009-09-20', fitnessNoticeOn: '2026-09-15', schoolDeclarations: declared };
  const post = { ...offer, hazards: ['chemical_agents'], employerDeclarations: declared };
  const legal = (one: StudentRow, other: OfferRow) => {
    const [known, wanted] = [knownStudent(one), knownOffer(other, TODAY, LAW_TABLES)];
    return known && wanted && knownPair(known, wanted, TODAY).legal.ok;
  };

  it('opens a post with a hazard to a minor, and nothing less does', () => {
    expect(legal(row, post)).toBe(true);
    expect(legal({ ...row, fitnessNoticeOn: null }, post)).toBe(false);
    expect(legal({ ...row, schoolDeclarations: [] }, post)).toBe(false);
    expect(legal(row, { ...post, employerDeclarations: [] })).toBe(false);
  });

  it('stays in the rows: no declaration and no notice enters the facts', () => {
    expect(JSON.stringify([studentFacts(row), offerFacts(post, TODAY)])).not.toMatch(/2026-10-05|2026-09-15|chemical_agents/);
  });

  it('has the pay of the offer compared with the minimum of its kind', () => {
    expect(offerFacts({ ...offer, payCents: 675, payUnit: 'hour' }, TODAY)).toMatchObject({ payAboveMinimum: 5_000 });
    expect(offerFacts(offer, TODAY)).toMatchObject({ payAboveMinimum: null });
  });
});

describe('who somebody is, beside the facts', () => {
  const adult = fc.date({ min: new Date('1998-01-01T00:00:00Z'), max: new Date('2008-12-31T00:00:00Z'), noInvalidDate: true });
  const birthDate = adult.map((date) => date.toISOString().slice(0, 10));
  const identity = fc.record({
    name: fc.string(),
    email: fc.emailAddress(),
    sex: fc.constantFrom('f', 'm', 'x'),
    nationality: fc.string(),
    photo: fc.webUrl(),
    address: fc.string(),
    grades: fc.array(fc.integer({ min: 0, max: 20 })),
    schoolName: fc.string(),
  });
  const kind = fc.constantFrom(...OFFER_KINDS);

  it('never changes a score, whatever the name, e-mail, sex, address or grade, whatever the birth date of an adult', () => {
    fc.assert(
      fc.property(identity, identity, birthDate, birthDate, kind, (one, other, born, bornElsewhen, sought) => {
        const score = (who: object, birthDate: string) => {
          const row = { ...student, ...who, kinds: [sought], birthDate, legalExceptions: ['registered_job_seeker'] };
          const place = { ...offer, ...who, kind: sought, hazards: ['chemical_agents'], minAge: 18 };
          const [known, wanted] = [knownStudent(row), knownOffer(place, TODAY, LAW_TABLES)];
          return known && wanted && scoreMatch(knownPair(known, wanted, TODAY), TODAY, WEIGHTS);
        };
        expect(score(other, bornElsewhen)).toEqual(score(one, born));
      }),
    );
  });
});
