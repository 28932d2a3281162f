import { describe, expect, it } from '@jest/globals';
import { apprenticeshipAge } from './apprenticeship-age.js';

const answer = (birthDate: string, firstDay: string, lowerSecondaryFinished = true, legalExceptions: string[] = []) =>
  apprenticeshipAge({ birthDate, firstDay, lowerSecondaryFinished, legalExceptions });

describe('the age to start an apprenticeship (apprenticeship-age, L6222-1)', () => {
  it.each([
    ['29 completed, the day before the birthday', '1996-11-25', '2026-11-24'],
    ['16 on the very day', '2010-09-01', '2026-09-01'],
    ['29, born on 29 February, on 28 February', '1996-02-29', '2026-02-28'],
    ['16, born on 29 February, on 29 February', '2012-02-29', '2028-02-29'],
  ])('is right at %s', (_case, birthDate, start) => expect(answer(birthDate, start, false)).toMatchObject({ ok: true }));

  it.each([
    ['30 on the very day', '1996-11-25', '2026-11-25', 'L’apprentissage commence avant 30\u00a0ans, sauf exceptions.'],
    ['30, born on 29 February, on 1 March', '1996-02-29', '2026-03-01', 'L’apprentissage commence avant 30\u00a0ans, sauf exceptions.'],
    ['14', '2012-06-01', '2026-09-01', 'L’apprentissage commence à 15\u00a0ans au plus tôt.'],
  ])('refuses %s and says what would make it lawful', (_case, birthDate, start, fr) => {
    expect(answer(birthDate, start)).toMatchObject({
      ok: false,
      reasons: [
        {
          rule: 'age-at-start',
          article: 'Code du travail, art. L6222-1',
          sentence: { fr },
          remedy: { fr: expect.stringMatching(/école|collège/) },
        },
      ],
    });
  });

  it('lets in above 29 whoever the school vouches for, and says that the limit is open', () => {
    const answered = answer('1990-05-01', '2027-09-01', true, ['apprenticeship_above_29']);
    expect(answered).toMatchObject({ ok: true, reasons: [{ article: 'Code du travail, art. L6222-2' }] });
    expect(answered.reasons[0]?.doubt?.fr).toMatch(/35/);
    expect(answer('1990-05-01', '2027-09-01', true, ['registered_job_seeker'])).toMatchObject({ ok: false });
  });

  it('lets in at 15 only who has finished collège', () => {
    expect(answer('2011-01-15', '2026-09-01', true)).toMatchObject({ ok: true });
    expect(answer('2011-01-15', '2026-09-01', false)).toMatchObject({
      ok: false,
      reasons: [
        {
          sentence: {
            fr: 'À 15\u00a0ans, l’apprentissage demande d’avoir fini le collège.',
            en: 'At 15, an apprenticeship requires lower secondary school finished.',
          },
        },
      ],
    });
  });

  it('counts a 29 February birthday on 1 March of a common year', () => {
    expect(answer('2008-02-29', '2023-02-28', true)).toMatchObject({ ok: false });
    expect(answer('2008-02-29', '2023-03-01', true)).toMatchObject({ ok: true });
  });
});
