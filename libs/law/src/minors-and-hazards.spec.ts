import { describe, expect, it } from '@jest/globals';
import { legalAnswer } from './legal-answer.js';
import { HAZARDS, isHazard, minorsAndHazards } from './minors-and-hazards.js';

const MINOR = { birthDate: '2009-03-15', start: '2027-03-14' };
const ADULT = { birthDate: '2009-03-15', start: '2027-03-15' };

describe('minors and hazards', () => {
  it.each(HAZARDS)('keeps a minor from $tag ($article)', ({ tag, article }) => {
    expect(minorsAndHazards({ ...MINOR, hazards: [tag] })).toMatchObject({ ok: false, rule: 'minors-and-hazards', article });
    expect(minorsAndHazards({ ...ADULT, hazards: [tag] })).toEqual({ ok: true });
  });

  it('leaves a minor any post without hazard', () => expect(minorsAndHazards({ ...MINOR, hazards: [] })).toEqual({ ok: true }));

  it('names every hazard, and the article without derogation first', () => {
    expect(minorsAndHazards({ ...MINOR, hazards: ['live_electrical', 'chemical_agents'] })).toEqual({
      ok: false,
      rule: 'minors-and-hazards',
      article: 'D4153-24',
      sentence: {
        fr: 'Interdit avant 18\u00a0ans\u00a0: agents chimiques dangereux, opérations sous tension. À voir avec votre école.',
        en: 'Forbidden before 18: dangerous chemical agents, live electrical work. Ask your school.',
      },
    });
  });

  it('refuses a tag it does not know, under the general ban', () => {
    expect(minorsAndHazards({ ...MINOR, hazards: ['lava'] })).toMatchObject({ ok: false, article: 'L4153-8' });
  });

  it('knows its tags, each once, with the bans nobody can lift', () => {
    expect(isHazard('confined_space')).toBe(true);
    expect(isHazard('lava')).toBe(false);
    expect(new Set(HAZARDS.map(({ tag }) => tag)).size).toBe(HAZARDS.length);
    expect(HAZARDS.filter(({ derogable }) => !derogable).map(({ tag }) => tag)).toEqual([
      'biological_agents_3_4',
      'vibration',
      'live_electrical',
      'demolition_trench',
      'extreme_temperature',
      'night_work',
    ]);
  });
});

describe('the legal answer about a post', () => {
  const question = { birthDate: '2010-05-01', lowerSecondaryFinished: true, start: '2025-09-01', hazards: [] };

  it('asks the apprentice age of apprentices only', () => {
    const tooOld = { ...question, birthDate: '1990-01-01' };
    expect(legalAnswer({ ...tooOld, kind: 'apprenticeship' })).toMatchObject({ rule: 'apprenticeship-age' });
    expect(legalAnswer({ ...tooOld, kind: 'internship' })).toEqual({ ok: true });
    expect(legalAnswer({ ...tooOld, kind: 'job' })).toEqual({ ok: true });
  });

  it.each(['internship', 'apprenticeship', 'job'] as const)('asks the hazards for every %s', (kind) => {
    expect(legalAnswer({ ...question, kind })).toEqual({ ok: true });
    expect(legalAnswer({ ...question, kind, hazards: ['pressure_equipment'] })).toMatchObject({
      rule: 'minors-and-hazards',
      article: 'D4153-33',
    });
  });

  it('holds no age and no birth date', () => {
    const answer = JSON.stringify(legalAnswer({ ...question, kind: 'apprenticeship', hazards: ['asbestos'] }));
    expect(answer).not.toContain(question.birthDate);
  });

  it('leaves whoever is under 15 to the school, whatever the post', () => {
    const post = { start: '2027-01-11', hazards: [] };
    expect(minorsAndHazards({ ...post, birthDate: '2012-01-12' })).toMatchObject({ ok: false, article: 'L4153-1' });
    expect(minorsAndHazards({ ...post, birthDate: '2012-01-11' })).toEqual({ ok: true });
  });
});
