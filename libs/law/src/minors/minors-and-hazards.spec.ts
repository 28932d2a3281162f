import { describe, expect, it } from '@jest/globals';
import { type LegalQuestion, legalAnswer } from '../legal-answer.js';
import { ALLOWED } from '../legal-reason.js';
import { HAZARDS, isHazard } from './hazards.js';
import { type MinorQuestion, minorsAndHazards } from './minors-and-hazards.js';

const NO_PAPER = { employerDeclarations: [], schoolDeclarations: [], fitnessNoticeOn: null };
const POST: MinorQuestion = {
  ...NO_PAPER,
  kind: 'pfmp',
  birthDate: '2009-03-15',
  firstDay: '2027-03-14',
  lastDay: '2027-04-09',
  hazards: [],
  isVocational: true,
};
const ADULT = { ...POST, firstDay: '2027-03-15' };

describe('minors and hazards (minors-and-hazards)', () => {
  it.each(HAZARDS.filter(({ derogable }) => !derogable))('keeps a minor from $tag whatever the papers ($article)', ({ tag, article }) => {
    const declared = [{ hazards: [tag], declaredOn: '2026-09-01' }];
    const papers = { employerDeclarations: declared, schoolDeclarations: declared, fitnessNoticeOn: '2026-10-01' };
    expect(minorsAndHazards({ ...POST, ...papers, hazards: [tag] })).toMatchObject({
      ok: false,
      reasons: [{ rule: 'minors-and-hazards', article: `Code du travail, art. ${article}`, remedy: { fr: expect.any(String) } }],
    });
    expect(minorsAndHazards({ ...ADULT, hazards: [tag] })).toEqual(ALLOWED);
  });

  it.each(HAZARDS.filter(({ derogable }) => derogable))('keeps a minor without papers from $tag', ({ tag }) => {
    expect(minorsAndHazards({ ...POST, hazards: [tag] })).toMatchObject({
      ok: false,
      reasons: [{ rule: 'derogation' }, { rule: 'derogation' }, { rule: 'derogation' }],
    });
    expect(minorsAndHazards({ ...ADULT, hazards: [tag] })).toEqual(ALLOWED);
  });

  it('leaves a minor any post without hazard', () => expect(minorsAndHazards(POST)).toEqual(ALLOWED));

  it('names the hazards nobody can lift, and says nothing of the others', () => {
    expect(minorsAndHazards({ ...POST, hazards: ['live_electrical', 'chemical_agents'] })).toEqual({
      ok: false,
      reasons: [
        {
          rule: 'minors-and-hazards',
          article: 'Code du travail, art. D4153-24',
          numbers: {},
          sentence: {
            fr: 'Interdit avant 18\u00a0ans, sans dérogation possible\u00a0: opérations sous tension.',
            en: 'Forbidden before 18, and no exemption exists: live electrical work.',
          },
          remedy: { fr: 'Un poste sans ce risque est permis.', en: 'A post without this hazard is allowed.' },
        },
      ],
    });
  });

  it('refuses a tag it does not know, under the general ban', () => {
    expect(minorsAndHazards({ ...POST, hazards: ['lava'] })).toMatchObject({
      ok: false,
      reasons: [{ article: 'Code du travail, art. L4153-8' }],
    });
  });

  /** Which articles of D4153-15 ff hold a paragraph "il peut être dérogé", read one by one in the consolidated code. */
  it('knows its tags, each once, with the bans nobody can lift', () => {
    expect(isHazard('confined_space')).toBe(true);
    expect(isHazard('lava')).toBe(false);
    expect(new Set(HAZARDS.map(({ tag }) => tag)).size).toBe(HAZARDS.length);
    expect(HAZARDS.filter(({ derogable }) => !derogable).map(({ tag }) => tag)).toEqual([
      'biological_agents_3_4',
      'vibration',
      'live_electrical',
      'demolition_trench',
      'unprotected_tractors',
      'tree_work',
      'extreme_temperature',
      'dangerous_animals',
      'night_work',
      'not_known',
    ]);
  });

  it.each(HAZARDS)('keeps an observation pupil of any age from $tag', ({ tag }) => {
    const declared = [{ hazards: [tag], declaredOn: '2026-09-01' }];
    const papers = { employerDeclarations: declared, schoolDeclarations: declared, fitnessNoticeOn: '2026-10-01' };
    const question: MinorQuestion = { ...POST, ...papers, kind: 'observation', hazards: [tag] };
    expect(minorsAndHazards(question).ok).toBe(false);
    expect(minorsAndHazards({ ...question, firstDay: '2027-03-15' }).ok).toBe(false);
  });

  it.each([
    ['pfmp', true],
    ['internship', true],
    ['apprenticeship', true],
    ['professionalisation', true],
    ['observation', false],
    ['immersion', false],
    ['job', false],
  ] as const)('opens the derogation to a %s: %s (R4153-39)', (kind, ok) => {
    const declared = [{ hazards: ['chemical_agents'], declaredOn: '2026-09-01' }];
    const papers = { employerDeclarations: declared, schoolDeclarations: declared, fitnessNoticeOn: '2026-10-01' };
    expect(minorsAndHazards({ ...POST, ...papers, kind, hazards: ['chemical_agents'] }).ok).toBe(ok);
  });

  it.each([
    ['internship', false],
    ['pfmp', false],
    ['apprenticeship', true],
    ['professionalisation', true],
  ] as const)('opens none to a 17-year-old in general education, %s: %s', (kind, ok) => {
    const declared = [{ hazards: ['chemical_agents'], declaredOn: '2026-09-01' }];
    const papers = { employerDeclarations: declared, schoolDeclarations: declared, fitnessNoticeOn: '2026-10-01' };
    const answer = minorsAndHazards({ ...POST, ...papers, kind, isVocational: false, hazards: ['chemical_agents'] });
    expect(answer.ok).toBe(ok);
    if (!ok) expect(answer.reasons).toMatchObject([{ article: 'Code du travail, art. R4153-39', remedy: { fr: expect.any(String) } }]);
  });

  it('leaves a pupil of 14 to the school, and says that this is a rule of the product', () => {
    const post = { ...POST, firstDay: '2027-01-11' };
    for (const kind of ['observation', 'pfmp', 'internship'] as const) {
      const answer = minorsAndHazards({ ...post, kind, birthDate: '2012-01-12' });
      expect(answer).toMatchObject({ ok: false, reasons: [{ article: 'Règle de Sève', numbers: { fromAge: 15, lawFromAge: 14 } }] });
      expect(answer.reasons[0]?.sentence.fr).toContain('C’est une règle de Sève');
      expect(minorsAndHazards({ ...post, kind, birthDate: '2012-01-11' })).toEqual(ALLOWED);
    }
  });

  it.each(['apprenticeship', 'professionalisation', 'immersion', 'job'] as const)('keeps who is under 15 from a %s by law', (kind) =>
    expect(minorsAndHazards({ ...POST, firstDay: '2027-01-11', kind, birthDate: '2012-01-12' })).toMatchObject({
      ok: false,
      reasons: [{ article: 'Code du travail, art. L4153-1' }],
    }),
  );

  it('lets nobody into a job before 16 (L4153-1)', () => {
    const job: MinorQuestion = { ...POST, kind: 'job', lastDay: null };
    expect(minorsAndHazards({ ...job, birthDate: '2011-03-15' })).toMatchObject({ ok: false, reasons: [{ remedy: expect.anything() }] });
    expect(minorsAndHazards({ ...job, birthDate: '2011-03-14' })).toEqual(ALLOWED);
  });
});

describe('the legal answer about a post', () => {
  const question: LegalQuestion = {
    ...NO_PAPER,
    kind: 'internship',
    birthDate: '2010-05-01',
    lowerSecondaryFinished: true,
    legalExceptions: [],
    firstDay: '2026-09-01',
    lastDay: '2026-10-30',
    hazards: [],
    minAge: null,
    isVocational: true,
  };

  it('asks the apprentice age of apprentices only', () => {
    const tooOld = { ...question, birthDate: '1990-01-01' };
    expect(legalAnswer({ ...tooOld, kind: 'apprenticeship' })).toMatchObject({ reasons: [{ rule: 'age-at-start' }] });
    expect(legalAnswer({ ...tooOld, kind: 'professionalisation' })).toMatchObject({
      reasons: [{ rule: 'professionalisation-eligibility' }],
    });
    expect(legalAnswer({ ...tooOld, kind: 'internship' })).toEqual(ALLOWED);
    expect(legalAnswer({ ...tooOld, kind: 'job' })).toEqual(ALLOWED);
  });

  it.each(['internship', 'apprenticeship', 'job'] as const)('asks the hazards for every %s', (kind) => {
    expect(legalAnswer({ ...question, kind }).ok).toBe(true);
    expect(legalAnswer({ ...question, kind, hazards: ['tree_work'] })).toMatchObject({
      ok: false,
      reasons: [{ rule: 'minors-and-hazards', article: 'Code du travail, art. D4153-32' }],
    });
  });

  it('asks the post’s own age last', () => {
    expect(legalAnswer({ ...question, minAge: 18 })).toMatchObject({ ok: false, reasons: [{ rule: 'post-minimum-age' }] });
    expect(legalAnswer({ ...question, minAge: 16 })).toEqual(ALLOWED);
  });

  it('keeps what an exception leaves open, beside what a derogation says', () => {
    const exceptional: LegalQuestion = {
      ...question,
      kind: 'apprenticeship',
      birthDate: '1990-01-01',
      legalExceptions: ['apprenticeship_above_29'],
    };
    expect(legalAnswer(exceptional)).toMatchObject({ ok: true, reasons: [{ doubt: { fr: expect.stringMatching(/35/) } }] });
  });

  it('holds no age and no birth date', () => {
    for (const hazards of [['asbestos'], ['night_work'], []]) {
      const answer = JSON.stringify(legalAnswer({ ...question, kind: 'apprenticeship', hazards, minAge: 18 }));
      expect(answer).not.toContain(question.birthDate);
      expect(answer).not.toMatch(/"age"|2028-0[45]-/);
    }
  });
});
