import { describe, expect, it } from '@jest/globals';
import { dayInWords, km, labelsListed, skillsOutOf, typesetSentence, weekCount } from './wording.js';

describe('the wording of reasons', () => {
  it('sets apostrophes, French signs and units as print does', () => {
    expect(typesetSentence("L'offre : « Stage », 47,6 km ; 8 semaines ?", "The offer's way: 47.6 km")).toEqual({
      fr: 'L’offre\u00a0: «\u00a0Stage\u00a0», 47,6\u00a0km\u00a0; 8\u00a0semaines\u00a0?',
      en: 'The offer’s way: 47.6\u00a0km',
    });
  });

  it('writes kilometres with at most one decimal', () => {
    expect(km(47_577)).toEqual({ fr: '47,6 km', en: '47.6 km' });
    expect(km(30_000)).toEqual({ fr: '30 km', en: '30 km' });
  });

  it('writes days in full', () => {
    expect(dayInWords('2027-03-01')).toEqual({ fr: '1er mars 2027', en: '1 March 2027' });
    expect(dayInWords('2027-08-31')).toEqual({ fr: '31 août 2027', en: '31 August 2027' });
  });

  it('counts as each language does', () => {
    expect(weekCount(1)).toEqual({ fr: '1 semaine', en: '1 week' });
    expect(skillsOutOf(0, 4)).toEqual({ fr: '0 compétence sur 4', en: '0 of 4 skills' });
    expect(skillsOutOf(1, 1)).toEqual({ fr: '1 compétence sur 1', en: '1 of 1 skill' });
  });

  it('names three and counts the others', () => {
    expect(labelsListed(['A', 'B', 'C']).fr).toBe('A\u00a0; B\u00a0; C');
    expect(labelsListed(['A', 'B', 'C', 'D', 'E'])).toEqual({ fr: 'A\u00a0; B\u00a0; C et 2 de plus', en: 'A; B; C and 2 more' });
  });
});
