import { describe, expect, it } from '@jest/globals';
import { AGREEMENT_MENTIONS } from '@seve/law';
import type { AgreementFacts } from '../agreement-facts.js';
import { anAgreement, anObservation, aPfmp, signatory, timetableOf } from '../agreement-facts.sample.js';
import { type AgreementGuardName, agreementGuards } from './agreement-guards.js';

const of = (guard: AgreementGuardName, facts: AgreementFacts) => agreementGuards(facts).filter((one) => one.guard === guard);
const levels = (guard: AgreementGuardName, facts: AgreementFacts) => of(guard, facts).map(({ level }) => level);

describe('age and hazards', () => {
  const declared = (declaredOn: string, ...hazards: string[]) => ({ hazards, declaredOn });
  const pupil = (changes: object = {}, host: object = {}, school: object = {}) =>
    aPfmp({
      days: { from: '2027-01-18', to: '2027-02-12' },
      student: { birthDate: '2010-09-15', ...changes },
      host,
      school,
      hazards: ['chemical_agents'],
    });
  const both = (on: string) =>
    [{ declarations: [declared(on, 'chemical_agents')] }, { declarations: [declared(on, 'chemical_agents')] }] as const;
  const fit = { fitnessNoticeOn: '2026-09-15' };

  it('lets a minor meet a hazard with both declarations and the notice of the year, and tells it', () => {
    expect(levels('age-and-hazards', pupil(fit, ...both('2026-09-01')))).toEqual(['told']);
  });

  it.each([
    ['no paper at all', pupil(), 3],
    ['the declaration of the host alone', pupil(fit, both('2026-09-01')[0]), 1],
    ['the declaration of the school alone', pupil(fit, {}, both('2026-09-01')[1]), 1],
    ['no fitness notice', pupil({}, ...both('2026-09-01')), 1],
    ['a notice of more than a year', pupil({ fitnessNoticeOn: '2026-01-17' }, ...both('2026-09-01')), 1],
    ['declared 2024-02-01, which ends within the period', pupil(fit, ...both('2024-02-01')), 2],
    ['declared on the first day', pupil(fit, ...both('2027-01-18')), 2],
    ['another hazard declared', pupil(fit, { declarations: [declared('2026-09-01', 'confined_space')] }, both('2026-09-01')[1]), 1],
    ['outside of vocational training', pupil({ ...fit, isVocational: false }, ...both('2026-09-01')), 1],
  ])('refuses %s', (_case, facts, count) => {
    expect(levels('age-and-hazards', facts)).toEqual(Array.from({ length: count }, () => 'refused'));
  });

  it('refuses before 18 a hazard that no declaration lifts, and lets an adult meet it', () => {
    const vibration = (birthDate: string) => ({ ...pupil({ ...fit, birthDate }, ...both('2026-09-01')), hazards: ['vibration'] });
    expect(of('age-and-hazards', vibration('2010-09-15'))).toMatchObject([
      { level: 'refused', reason: { article: expect.stringContaining('D4153-20') } },
    ]);
    expect(levels('age-and-hazards', vibration('2009-01-18'))).toEqual([]);
  });

  it('refuses any hazard to a pupil who observes', () => {
    expect(levels('age-and-hazards', anObservation({ hazards: ['chemical_agents'] }))).toEqual(['refused']);
    expect(levels('age-and-hazards', anObservation())).toEqual([]);
  });

  it('lets a pupil of 14 observe through the school only', () => {
    const young = (isThroughSchool: boolean) => anObservation({ student: { birthDate: '2012-03-01', isThroughSchool } });
    expect(levels('age-and-hazards', young(true))).toEqual([]);
    expect(levels('age-and-hazards', young(false))).toEqual(['refused']);
    expect(levels('age-and-hazards', aPfmp({ student: { birthDate: '2012-03-01' } }))).toEqual(['refused']);
  });
});

describe('those who sign', () => {
  const faults = (facts: AgreementFacts) => of('signatories', facts).map(({ reason: { numbers } }) => `${numbers.role} ${numbers.fault}`);
  const adult = anAgreement();
  const without = (facts: AgreementFacts, role: string) => ({
    ...facts,
    signatories: facts.signatories.filter((one) => one.role !== role),
  });

  it('are the five of L124-1', () => {
    expect(faults(adult)).toEqual([]);
    expect(['student', 'host', 'tutor', 'referent', 'school'].flatMap((role) => faults(without(adult, role)))).toEqual([
      ...['student absent', 'company absent', 'tutor absent', 'referent_teacher absent', 'school absent'],
    ]);
  });

  it('count the legal representative of a minor, on the day of the signature or the first day', () => {
    expect(faults(aPfmp())).toEqual([]);
    expect(faults(without(aPfmp(), 'guardian'))).toEqual(['legal_representative absent']);
    expect(faults({ ...adult, student: { ...adult.student, birthDate: '2007-12-01' } })).toEqual(['legal_representative absent']);
    expect(faults({ ...adult, student: { ...adult.student, birthDate: '2007-11-24' } })).toEqual([]);
  });

  it('of an amendment are those of the day of its signature: who has come of age since the first day signs alone', () => {
    const amended = (birthDate: string) =>
      without(aPfmp({ isAmendment: true, days: { from: '2025-11-10', to: '2025-12-05' }, student: { birthDate } }), 'guardian');
    expect(faults(amended('2007-11-20'))).toEqual([]);
    expect(faults(amended('2007-11-28'))).toEqual(['legal_representative absent']);
    expect(faults({ ...amended('2007-11-20'), isAmendment: false })).toEqual(['legal_representative absent']);
  });

  it('count a guardian whom the school has confirmed, and none of an emancipated minor', () => {
    const minor = (guardian: 'confirmed' | 'unconfirmed' | 'not_needed') => aPfmp({ student: { guardian } });
    expect(['confirmed', 'unconfirmed'].map((one) => levels('guardian', minor(one as 'confirmed')))).toEqual([[], ['refused']]);
    expect(levels('guardian', without(minor('unconfirmed'), 'guardian'))).toEqual([]);
    expect(faults(without(minor('not_needed'), 'guardian'))).toEqual([]);
  });

  it('wait for a birth date that is not known, as the rules of age do', () => {
    const unborn = aPfmp({ student: { birthDate: null }, hazards: ['vibration'], timetable: timetableOf([7], [5, 20]) });
    expect(agreementGuards(unborn).filter(({ level }) => level === 'refused')).toMatchObject([
      { guard: 'signatories', reason: { numbers: { fault: 'birth-date' } } },
    ]);
  });

  it('sign for the host from a mailbox of its own, or one that the school says to know', () => {
    const from = (role: 'host' | 'tutor' | 'student', email: string, more: object = {}) => ({
      ...adult,
      ...more,
      signatories: adult.signatories.map((one) => (one.role === role ? { ...one, email } : one)),
    });
    const found = (facts: AgreementFacts) => of('signatories', facts).map(({ level, isConfirmed }) => [level, isConfirmed]);
    expect([found(adult), found(from('student', 'ines@gmail.com'))]).toEqual([[], []]);
    expect(found(from('host', 'patron@gmail.com'))).toEqual([['warned', false]]);
    expect(found(from('tutor', 'tuteur@orange.fr'))).toEqual([['warned', false]]);
    expect(found(from('host', 'patron@gmail.com', { confirmed: ['host_mailbox'] }))).toEqual([['warned', true]]);
  });

  it('have a name, an address and power to sign', () => {
    const change = (role: 'host' | 'tutor' | 'student', part: object) => ({
      ...adult,
      signatories: [...without(adult, role).signatories, signatory(role, part)],
    });
    expect(faults(change('host', { hasPower: false, name: null }))).toEqual(['company name', 'company power']);
    expect(faults(change('tutor', { email: null, signsOnPaper: true }))).toEqual(['tutor email']);
    expect(faults(change('student', { email: null, signsOnPaper: true }))).toEqual([]);
  });
});

describe('free words of a host', () => {
  const words = (certainty: 'clear' | 'doubt') => [{ field: 'activities', text: 'Appelle le 06 12 34 56 78', certainty }];
  const found = (facts: AgreementFacts) => of('host-words', facts).map(({ level, isConfirmed }) => [level, isConfirmed]);

  it('keep the paper of a minor from being signed while they hold a way to reach anyone', () => {
    expect(found(aPfmp({ hostWords: words('clear') }))).toEqual([['refused', false]]);
    expect(found(aPfmp({ hostWords: words('doubt') }))).toEqual([['warned', false]]);
    expect(found(aPfmp({ hostWords: words('doubt'), confirmed: ['host_words'] }))).toEqual([['warned', true]]);
  });

  it('are an adult’s own to read', () => {
    expect(found({ ...anAgreement(), hostWords: words('clear') })).toEqual([]);
  });
});

describe('the seats of an agreement', () => {
  const shared = (one: string, other: string) => {
    const facts = aPfmp();
    const signatories = facts.signatories.map((seat) => (seat.role === other ? { ...seat, email: `${one}+x@exemple.fr` } : seat));
    return { ...facts, signatories };
  };

  it('are of two people where they must be, and a doubt that the school clears in words where a parent works there', () => {
    expect(levels('seats', aPfmp())).toEqual([]);
    expect(of('seats', shared('student', 'guardian'))).toMatchObject([
      { level: 'refused', reason: { numbers: { one: 'student', other: 'guardian' } } },
    ]);
    expect(levels('seats', shared('host', 'school'))).toEqual(['refused']);
    expect(levels('seats', shared('guardian', 'host'))).toEqual([]);
    const teacher = shared('guardian', 'referent');
    expect(of('seats', teacher)).toMatchObject([{ level: 'warned', confirmation: 'shared_seats', isConfirmed: false }]);
    expect(of('seats', { ...teacher, confirmed: ['shared_seats'] })).toMatchObject([{ isConfirmed: true }]);
  });
});

describe('what the agreement must say', () => {
  it('is complete, or names what is missing and whose part it is', () => {
    expect(levels('mentions', anAgreement())).toEqual([]);
    const mentions = AGREEMENT_MENTIONS.filter((one) => one !== 'skills' && one !== 'liability_insurance');
    expect(of('mentions', anAgreement({ mentions })).map(({ reason }) => reason.numbers)).toEqual([
      { mention: 'skills', party: 'school' },
      { mention: 'liability_insurance', party: 'host' },
    ]);
  });

  it('has its presence from the timetable, whatever the list says', () => {
    expect(levels('mentions', anAgreement({ timetable: null }))).toEqual(['refused']);
    expect(levels('mentions', anAgreement({ mentions: AGREEMENT_MENTIONS.filter((one) => one !== 'presence') }))).toEqual([]);
  });

  it('is less for an observation period', () => {
    expect(of('mentions', anObservation({ mentions: [] }))).toHaveLength(6);
    expect(of('mentions', anAgreement({ mentions: [] }))).toHaveLength(13);
  });
});

describe('the course', () => {
  const course = (school: object) => anAgreement({ school });
  it.each([
    ['199 h', course({ teachingHours: 199 }), ['refused']],
    ['200 h, 50 of them face to face', course({ teachingHours: 200, faceToFaceHours: 50 }), []],
    ['200 h, 49 of them face to face', course({ teachingHours: 200, faceToFaceHours: 49 }), ['refused']],
    ['200 h, face to face not said', course({ teachingHours: 200, faceToFaceHours: null }), ['warned']],
    ['200 h at a lycée', course({ teachingHours: 200, faceToFaceHours: null, isHigherEducation: false }), []],
    ['its hours not given yet', course({ teachingHours: null }), []],
  ])('%s', (_case, facts, expected) => expect(levels('teaching-hours', facts)).toEqual(expected));

  it('of a pupil who observes is not asked about', () => {
    expect(levels('teaching-hours', anObservation({ school: { teachingHours: 0 } }))).toEqual([]);
  });
});
