import { describe, expect, it } from '@jest/globals';
import { ALLOWED } from '../legal-reason.js';
import { postMinimumAge } from './post-minimum-age.js';

const answer = (birthDate: string, minAge: number | null) => postMinimumAge({ birthDate, firstDay: '2027-01-11', minAge });

describe('the age that a post asks for itself (post-minimum-age)', () => {
  it('is reached on the very day of the first morning', () => expect(answer('2009-01-11', 18)).toEqual(ALLOWED));

  it('is missed by one day, and said', () => {
    expect(answer('2009-01-12', 18)).toEqual({
      ok: false,
      reasons: [
        {
          rule: 'post-minimum-age',
          article: 'Code du travail, art. L1133-2',
          numbers: { minAge: 18 },
          sentence: {
            fr: 'Le poste demande 18\u00a0ans au premier jour.',
            en: 'The post asks for 18\u00a0years of age on its first day.',
          },
          remedy: {
            fr: 'Un premier jour plus tardif, ou un poste sans âge minimal.',
            en: 'A later first day, or a post without a minimum age.',
          },
        },
      ],
    });
  });

  it('is not asked where the post says none', () => expect(answer('2011-01-12', null)).toEqual(ALLOWED));
});
