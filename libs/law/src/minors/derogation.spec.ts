import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PostKind } from '../post-kinds.js';
import { addDays } from '../time/civil-date.js';
import { type DerogationQuestion, declarationEndsOn, derogation, fitnessEndsOn } from './derogation.js';
import { DEROGABLE_HAZARDS } from './hazards.js';
import { isDerogationOpenTo } from './who-may-derogate.js';

const CHEMICALS = ['chemical_agents'];
const declared = (declaredOn: string, hazards: readonly string[] = CHEMICALS) => [{ declaredOn, hazards }];

/** Four weeks of a PFMP of a pupil who stays a minor, every paper in order. */
const PFMP: DerogationQuestion = {
  birthDate: '2009-09-20',
  firstDay: '2027-01-18',
  lastDay: '2027-02-12',
  hazards: CHEMICALS,
  employerDeclarations: declared('2026-09-01'),
  schoolDeclarations: declared('2026-09-01'),
  fitnessNoticeOn: '2026-09-15',
};
const french = (change: Partial<DerogationQuestion>) =>
  derogation({ ...PFMP, ...change }).reasons.map(({ sentence }) => sentence.fr.replaceAll('\u00a0', ' '));

describe('a derogation (derogation, R4153-40)', () => {
  it('blocks the declaration of 2024-02-01 for a PFMP from 2027-01-18 to 2027-02-12: it ends on 2027-02-01, within the period', () => {
    const answer = derogation({ ...PFMP, employerDeclarations: declared('2024-02-01') });
    expect(answer).toMatchObject({
      ok: false,
      reasons: [
        {
          article: 'Code du travail, art. R4153-40 et R4153-41',
          numbers: { declaredOn: '2024-02-01', endsOn: '2027-02-01', validMonths: 36 },
          remedy: { fr: expect.stringContaining('avant le premier jour') },
        },
      ],
    });
    expect(answer.reasons[0]?.sentence.fr.replaceAll('\u00a0', ' ')).toBe(
      'Interdit avant 18 ans sans dérogation : agents chimiques dangereux. La déclaration de l’entreprise ne vaut que jusqu’au 31 janvier 2027.',
    );
  });

  // biome-ignore format: a table is read line by line
  const TABLE: [cas: string, change: Partial<DerogationQuestion>, ok: boolean, refusals: number, comment: string][] = [
    ['every paper in order', {}, true, 0, 'R4153-40'],
    ['no declaration of the employer', { employerDeclarations: [] }, false, 1, 'R4153-41: chacun en ce qui le concerne'],
    ['no declaration of the school', { schoolDeclarations: [] }, false, 1, 'R4153-41: chacun en ce qui le concerne'],
    ['no fitness notice', { fitnessNoticeOn: null }, false, 1, 'R4153-40'],
    ['no paper at all', { employerDeclarations: [], schoolDeclarations: [], fitnessNoticeOn: null }, false, 3, 'one reason each'],
    ['employer, three years end on the last day', { employerDeclarations: declared('2024-02-12') }, false, 1, '2024-02-12 + 3 years = 2027-02-12, the last day is out'],
    ['employer, three years end the day after', { employerDeclarations: declared('2024-02-13') }, true, 0, 'ends 2027-02-13'],
    ['school, three years end within the period', { schoolDeclarations: declared('2024-02-01') }, false, 1, 'ends 2027-02-01'],
    ['school, three years end the day after', { schoolDeclarations: declared('2024-02-13') }, true, 0, 'ends 2027-02-13'],
    ['sent on the first day itself', { employerDeclarations: declared('2027-01-18') }, false, 1, 'R4153-41: préalablement à l’affectation'],
    ['sent the day before', { employerDeclarations: declared('2027-01-17') }, true, 0, 'before the assignment'],
    ['sent after the first day', { schoolDeclarations: declared('2027-01-25') }, false, 1, 'not before the assignment'],
    ['sent on 29 February 2024, last day 27 February 2027', { employerDeclarations: declared('2024-02-29'), lastDay: '2027-02-27' }, true, 0, 'no 29 February in 2027: ends on the 28th'],
    ['sent on 29 February 2024, last day 28 February 2027', { employerDeclarations: declared('2024-02-29'), lastDay: '2027-02-28' }, false, 1, 'ends on 2027-02-28'],
    ['an old declaration beside a new one', { employerDeclarations: [...declared('2023-05-02'), ...declared('2026-05-04')] }, true, 0, 'the new one holds'],
    ['declared for another hazard', { employerDeclarations: declared('2026-09-01', ['confined_space']) }, false, 1, 'R4153-41 4°: the works declared'],
    ['two hazards, one declared by the employer', { hazards: ['chemical_agents', 'moving_machines'], schoolDeclarations: declared('2026-09-01', ['chemical_agents', 'moving_machines']) }, false, 1, 'moving_machines is missing'],
    ['two hazards, in two declarations', { hazards: ['chemical_agents', 'moving_machines'], employerDeclarations: [...declared('2026-09-01'), ...declared('2025-10-06', ['moving_machines'])], schoolDeclarations: declared('2026-09-01', ['moving_machines', 'chemical_agents']) }, true, 0, 'both covered'],
    ['notice of one year to the day', { fitnessNoticeOn: '2026-01-18' }, false, 1, 'less than a year: 2026-01-18 + 1 year is the first day'],
    ['notice of one year less a day', { fitnessNoticeOn: '2026-01-19' }, true, 0, 'ends 2027-01-19'],
    ['notice of the first day', { fitnessNoticeOn: '2027-01-18' }, true, 0, 'known that morning'],
    ['notice after the first day', { fitnessNoticeOn: '2027-01-19' }, false, 1, 'not there yet on the first day'],
    ['ionising radiation at 17', { hazards: ['ionising_radiation'], employerDeclarations: declared('2026-09-01', ['ionising_radiation']), schoolDeclarations: declared('2026-09-01', ['ionising_radiation']) }, true, 0, 'D4153-21 II: at least 16'],
    ['ionising radiation at 15', { birthDate: '2011-06-01', hazards: ['ionising_radiation'], employerDeclarations: declared('2026-09-01', ['ionising_radiation']), schoolDeclarations: declared('2026-09-01', ['ionising_radiation']) }, false, 1, 'D4153-21 II: at least 16'],
    ['chemical agents at 15', { birthDate: '2011-06-01' }, true, 0, 'R4153-39: at least 15'],
    ['a contract of three years, 18 in its second', { firstDay: '2026-09-14', lastDay: '2029-08-31', employerDeclarations: declared('2026-09-01'), fitnessNoticeOn: '2026-09-10' }, true, 0, 'adult from 2027-09-20: the declarations hold beyond it'],
    ['18 within the period, declaration ends the day before the birthday', { birthDate: '2009-02-05', employerDeclarations: declared('2024-02-04') }, false, 1, 'ends 2027-02-04, a minor that day'],
    ['18 within the period, declaration ends on the birthday', { birthDate: '2009-02-05', employerDeclarations: declared('2024-02-05') }, true, 0, 'last day under 18 is 2027-02-04'],
    ['born on 29 February 2008, 18 on 1 March 2026', { birthDate: '2008-02-29', firstDay: '2026-02-23', lastDay: '2026-03-13', employerDeclarations: declared('2023-02-28'), schoolDeclarations: declared('2025-09-01'), fitnessNoticeOn: '2025-09-15' }, false, 1, 'still a minor on 2026-02-28, when it ends'],
    ['born on 29 February 2008, declaration of 1 March 2023', { birthDate: '2008-02-29', firstDay: '2026-02-23', lastDay: '2026-03-13', employerDeclarations: declared('2023-03-01'), schoolDeclarations: declared('2025-09-01'), fitnessNoticeOn: '2025-09-15' }, true, 0, 'ends 2026-03-01, the day of majority'],
    ['in 2028, beyond every published amount', { firstDay: '2028-01-10', lastDay: '2028-02-04', birthDate: '2010-11-02', schoolDeclarations: declared('2025-09-01'), employerDeclarations: declared('2025-09-01'), fitnessNoticeOn: '2027-09-01' }, true, 0, 'ends 2028-09-01: no amount is needed'],
  ];

  it.each(TABLE)('%s', (_case, change, ok, refusals) => {
    const answer = derogation({ ...PFMP, ...change });
    expect(answer.ok).toBe(ok);
    if (!ok) {
      expect(answer.reasons).toHaveLength(refusals);
      for (const { remedy, article } of answer.reasons) expect(remedy && article).toBeTruthy();
    }
  });

  it('names the hazards that lack a declaration, and no other', () => {
    expect(
      french({ hazards: ['chemical_agents', 'moving_machines'], schoolDeclarations: declared('2026-09-01', ['moving_machines']) }),
    ).toEqual([
      'Interdit avant 18 ans sans dérogation : machines à éléments mobiles. Il manque la déclaration de l’entreprise.',
      'Interdit avant 18 ans sans dérogation : agents chimiques dangereux. Il manque la déclaration de l’école.',
    ]);
  });

  it('says by what a minor is allowed', () => {
    expect(french({})).toEqual(['Permis par dérogation, déclarée par l’entreprise et par l’école : agents chimiques dangereux.']);
  });

  it('ends three years after a declaration, one year after a notice', () => {
    expect(declarationEndsOn('2024-02-01')).toBe('2027-02-01');
    expect(declarationEndsOn('2024-02-29')).toBe('2027-02-28');
    expect(fitnessEndsOn('2026-09-15')).toBe('2027-09-15');
  });
});

describe('who-may-derogate (R4153-39)', () => {
  it.each<[PostKind, boolean, string]>([
    ['pfmp', false, 'a pupil in general education'],
    ['internship', false, 'a student in general education'],
    ['apprenticeship', true, 'the contract is the vocational training'],
    ['professionalisation', true, 'the contract is the vocational training'],
    ['observation', false, 'a pupil who only looks on'],
  ])('%s outside of a vocational course: %s, %s', (kind, isOpen) => expect(isDerogationOpenTo(kind, false)).toBe(isOpen));

  it.each<[PostKind, boolean, string]>([
    ['pfmp', true, 'a pupil who prepares a vocational diploma'],
    ['internship', true, 'a student who prepares a vocational or technological diploma'],
    ['apprenticeship', true, 'a contract of apprenticeship'],
    ['professionalisation', true, 'a contract of professionalisation'],
    ['observation', false, 'a pupil who only looks on'],
    ['immersion', false, 'no diploma is prepared'],
    ['job', false, 'an ordinary contract'],
  ])('%s: %s, %s', (kind, isOpen) => expect(isDerogationOpenTo(kind, true)).toBe(isOpen));
});

describe('whatever the papers', () => {
  const day = fc.integer({ min: -1_400, max: 400 }).map((days) => addDays('2027-01-18', days));
  const declaration = fc.record({ declaredOn: day, hazards: fc.subarray([...DEROGABLE_HAZARDS], { minLength: 1 }) });
  const question: fc.Arbitrary<DerogationQuestion> = fc.record({
    birthDate: fc.integer({ min: 0, max: 1_090 }).map((days) => addDays('2009-01-20', days)),
    firstDay: fc.constant('2027-01-18'),
    lastDay: fc.integer({ min: 0, max: 1_000 }).map((days) => addDays('2027-01-18', days)),
    hazards: fc.subarray([...DEROGABLE_HAZARDS], { minLength: 1 }),
    employerDeclarations: fc.array(declaration, { maxLength: 3 }),
    schoolDeclarations: fc.array(declaration, { maxLength: 3 }),
    fitnessNoticeOn: fc.option(day, { nil: null }),
  });

  const refusals = (one: DerogationQuestion) => {
    const { ok, reasons } = derogation(one);
    return ok ? 0 : reasons.length;
  };

  it('one more declaration never adds a refusal', () => {
    fc.assert(
      fc.property(question, declaration, (one, more) => {
        const before = refusals(one);
        expect(refusals({ ...one, employerDeclarations: [...one.employerDeclarations, more] })).toBeLessThanOrEqual(before);
        expect(refusals({ ...one, schoolDeclarations: [...one.schoolDeclarations, more] })).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('one more hazard, or a later last day, never takes one away', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...DEROGABLE_HAZARDS), fc.nat(500), (one, tag, days) => {
        const before = refusals(one);
        expect(refusals({ ...one, hazards: [...new Set([...one.hazards, tag])] })).toBeGreaterThanOrEqual(before);
        expect(refusals({ ...one, lastDay: addDays(one.lastDay, days) })).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('each refusal says what would make it lawful, and none says when somebody was born', () => {
    fc.assert(
      fc.property(question, (one) => {
        const answer = derogation(one);
        if (!answer.ok) for (const { remedy } of answer.reasons) expect(remedy?.fr && remedy.en).toBeTruthy();
        fc.pre(!one.employerDeclarations.some(({ declaredOn }) => declaredOn === one.birthDate));
        expect(JSON.stringify(answer)).not.toContain(one.birthDate);
      }),
    );
  });
});
