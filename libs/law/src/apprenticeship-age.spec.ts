import { describe, expect, it } from '@jest/globals';
import { apprenticeshipAge } from './apprenticeship-age.js';

const answer = (birthDate: string, start: string, lowerSecondaryFinished = true) =>
  apprenticeshipAge({ birthDate, start, lowerSecondaryFinished });

describe('the age to start an apprenticeship (L6222-1)', () => {
  it.each([
    ['29 completed, the day before the birthday', '1996-11-25', '2026-11-24'],
    ['16 on the very day', '2010-09-01', '2026-09-01'],
    ['29, born on 29 February, on 28 February', '1996-02-29', '2026-02-28'],
    ['16, born on 29 February, on 29 February', '2012-02-29', '2028-02-29'],
  ])('is right at %s', (_case, birthDate, start) => expect(answer(birthDate, start, false)).toEqual({ ok: true }));

  it.each([
    [
      '30 on the very day',
      '1996-11-25',
      '2026-11-25',
      'L’apprentissage commence avant 30\u00a0ans, sauf exceptions\u00a0: à voir avec votre école.',
    ],
    [
      '30, born on 29 February, on 1 March',
      '1996-02-29',
      '2026-03-01',
      'L’apprentissage commence avant 30\u00a0ans, sauf exceptions\u00a0: à voir avec votre école.',
    ],
    ['14', '2012-06-01', '2026-09-01', 'L’apprentissage commence à 15\u00a0ans au plus tôt\u00a0: à voir avec votre école.'],
  ])('refuses %s and sends to the school', (_case, birthDate, start, fr) => {
    expect(answer(birthDate, start)).toMatchObject({ ok: false, rule: 'apprenticeship-age', article: 'L6222-1', sentence: { fr } });
  });

  it('lets in at 15 only who has finished collège', () => {
    expect(answer('2011-01-15', '2026-09-01', true)).toEqual({ ok: true });
    expect(answer('2011-01-15', '2026-09-01', false)).toMatchObject({
      ok: false,
      sentence: {
        fr: 'À 15\u00a0ans, l’apprentissage demande d’avoir fini le collège\u00a0: à voir avec votre école.',
        en: 'At 15, an apprenticeship requires lower secondary school finished: ask your school.',
      },
    });
  });

  it('counts a 29 February birthday on 1 March of a common year', () => {
    expect(answer('2008-02-29', '2023-02-28', true)).toMatchObject({ ok: false });
    expect(answer('2008-02-29', '2023-03-01', true)).toEqual({ ok: true });
  });
});
