import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { minorsNotice } from './minors-notice.js';
import { offerOf } from './offer.fixtures.js';
import { forTheCampus, offerCheck, stillConfirmed, unconfirmed } from './offer-check.js';
import { quotaHeadroom } from './quota-headroom.js';

const WEEKS = [
  { week: '2026-03-02', free: 2 },
  { week: '2026-03-09', free: 1 },
  { week: '2026-03-16', free: 0 },
];

describe('seats of an offer under the quota (L124-8)', () => {
  it.each([
    ['internship', 1, '2026-03-16', 0],
    ['internship', 2, '2026-03-09', 1],
    ['pfmp', 3, '2026-03-02', 2],
  ] as const)('a %s of %i seats meets the week of %s, with %i free', (kind, seats, week, free) => {
    expect(quotaHeadroom(offerOf({ kind, seats }), WEEKS)).toMatchObject({
      weight: 'refused',
      reason: { path: 'seats', article: 'Code de l’éducation, art. L124-8', numbers: { week, free, seats } },
    });
  });

  it.each([
    ['room in every week', offerOf(), WEEKS.slice(0, 2)],
    ['no headcount given', offerOf({ seats: 50 }), null],
    ['a job, which counts no intern', offerOf({ kind: 'job' }), WEEKS],
    ['a week of observation, which counts none either', offerOf({ kind: 'observation' }), WEEKS],
  ] as const)('says nothing with %s', (_name, offer, quota) => expect(quotaHeadroom(offer, quota)).toBeNull());
});

describe('hazards and minors', () => {
  it.each([
    ['pfmp', ['chemical_agents'], null, 'warned', 'D4153-17'],
    ['internship', ['moving_machines'], 16, 'warned', 'D4153-28'],
    ['apprenticeship', ['chemical_agents', 'live_electrical'], null, 'warned', 'D4153-24'],
    ['immersion', ['work_at_height'], null, 'warned', 'D4153-30'],
    ['observation', ['chemical_agents'], null, 'refused', 'R4153-39'],
    ['observation', ['night_work'], 18, 'refused', 'R4153-39'],
  ] as const)('a %s with %j from %s: %s by %s', (kind, hazards, minAge, weight, article) => {
    expect(minorsNotice(offerOf({ kind, hazards, minAge }))).toMatchObject({
      weight,
      reason: { article: `Code du travail, art. ${article}` },
    });
  });

  it('keeps the doubt about D4154-1 where an apprentice meets chemical agents', () => {
    const doubt = (kind: 'apprenticeship' | 'internship', hazard: 'chemical_agents' | 'moving_machines') =>
      minorsNotice(offerOf({ kind, hazards: [hazard] }))?.reason.doubt?.fr;
    expect(doubt('apprenticeship', 'chemical_agents')).toContain('D4154-1');
    expect(doubt('apprenticeship', 'moving_machines')).toBeUndefined();
    expect(doubt('internship', 'chemical_agents')).toBeUndefined();
  });

  it.each([
    ['no hazard', offerOf()],
    ['adults only', offerOf({ hazards: ['chemical_agents'], minAge: 18 })],
    ['a job', offerOf({ kind: 'job', hazards: ['chemical_agents'] })],
    ['an unknown tag', offerOf({ hazards: ['dragons'] })],
  ])('says nothing of %s', (_name, offer) => expect(minorsNotice(offer)).toBeNull());
});

describe('every rule of an offer', () => {
  const faulty = offerOf({
    title: 'Technicien de laboratoire',
    description: 'Moins de 26 ans. Femmes uniquement. En remplacement d’un congé maternité.',
    hazards: ['chemical_agents'],
    durationWeeks: 22,
    payUnit: 'hour',
    payCents: 400,
  });

  it('is told at once, each with its field', () => {
    const { refused, warned } = offerCheck(faulty, { idcc: null, quota: WEEKS });
    expect(refused.map(({ rule, path }) => [rule, path])).toEqual([
      ['gendered-title', 'title'],
      ['upper-age', 'description'],
      ['sex-or-family', 'description'],
      ['quota-headroom', 'seats'],
      ['pay-minimum', 'payCents'],
    ]);
    expect(warned.map(({ rule }) => rule)).toEqual(['stage-replaces-post', 'minors-notice']);
  });

  it('refuses nothing without a remedy', () => {
    for (const { remedy } of offerCheck(faulty, { idcc: null, quota: WEEKS }).refused) expect(remedy).toBeDefined();
  });

  it('has nothing to say of a lawful offer', () => expect(offerCheck(offerOf())).toEqual({ refused: [], warned: [] }));

  it('takes a draft that says nothing yet', () => {
    const empty = offerOf({ title: '', description: '', startFrom: null, startTo: null, durationWeeks: null, weeklyMinutes: null });
    expect(offerCheck(empty)).toEqual({ refused: [], warned: [] });
  });

  it('asks again for what was not confirmed', () => {
    const check = offerCheck(faulty);
    expect(unconfirmed(check, []).map(({ rule }) => rule)).toEqual(['stage-replaces-post', 'minors-notice']);
    expect(unconfirmed(check, ['minors-notice', 'stage-replaces-post'])).toEqual([]);
  });

  it('leaves to the campus what words alone give away and what the company does not know, and nothing else', () => {
    expect(forTheCampus(offerCheck(faulty)).map(({ rule }) => rule)).toEqual(['stage-replaces-post']);
    const foreign = 'You will work in the lab with our team and prepare the samples for the daily analysis.';
    expect(forTheCampus(offerCheck(offerOf({ description: foreign }))).map(({ rule }) => rule)).toEqual(['french-text']);
    const unknown = offerOf({ hazards: ['not_known'] });
    expect(forTheCampus(offerCheck(unknown)).map(({ rule }) => rule)).toEqual(['hazards-unknown']);
    expect(offerCheck({ ...unknown, hazards: null }).warned).toEqual([]);
    const unpaid = offerCheck(offerOf({ durationWeeks: 22, hazards: ['chemical_agents'] }));
    expect(unpaid.warned.map(({ rule }) => rule)).toEqual(['minors-notice', 'pay-stated']);
    expect(forTheCampus(unpaid)).toEqual([]);
  });

  it('keeps a confirmation only while the warning says the same', () => {
    const before = offerCheck(faulty);
    expect(stillConfirmed(['minors-notice'], before, offerCheck({ ...faulty, title: 'Aide' }))).toEqual(['minors-notice']);
    expect(stillConfirmed(['minors-notice'], before, offerCheck({ ...faulty, hazards: ['asbestos'] }))).toEqual([]);
  });

  it('never refuses more once the title says H/F', () => {
    const word = fc.constantFrom(
      'Technicien',
      'Technicienne',
      'Stage',
      'de',
      'laboratoire',
      'Aide',
      '/',
      'qualité',
      '(F/H)',
      '18-25 ans',
      'Femmes',
      'uniquement',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const rules = (title: string) => offerCheck(offerOf({ title })).refused.map(({ rule }) => rule);
        const before = rules(words.join(' '));
        for (const rule of rules(`${words.join(' ')} H/F`)) expect(before).toContain(rule);
      }),
    );
  });

  it('answers any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 60 }), (description, title) => {
        const { refused, warned } = offerCheck(offerOf({ description, title }));
        for (const { path, article, sentence } of [...refused, ...warned])
          expect([path, article, sentence.fr, sentence.en]).not.toContain('');
      }),
    );
  });
});
