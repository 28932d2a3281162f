import { describe, expect, it } from '@jest/globals';
import { MINOR_LIMITS } from '../minors/minor-limits.js';
import { AGREEMENT_CLAUSES } from './agreement-clauses.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the clauses of agreements', () => {
  it.each([
    ['accident', ['48 heures', 'R412-4']],
    ['hoursOfMinors', ['8 h par jour', '35 h par semaine', 'L3162-1']],
    ['hoursOfObservers', ['7 h par jour', '35 h par semaine', '30 h avant 15 ans']],
    ['restOfMinors', ['30 minutes', '4 h 30', '12 h de suite', '14 h avant 16 ans', 'de 22 h à 6 h', 'dès 20 h avant 16 ans']],
    ['restOfObservers', ['30 minutes', '4 h 30', 'de 20 h à 6 h']],
  ] as const)('say the figures of the law: %s', (clause, figures) => {
    for (const figure of figures) expect(plain(AGREEMENT_CLAUSES[clause])).toContain(figure);
  });

  it('give those under 16 the longer rest and the earlier night', () => {
    const { restHours, nightFromHour } = MINOR_LIMITS;
    expect(restHours.under16).toBeGreaterThan(restHours.from16);
    expect(nightFromHour.under16).toBeLessThan(nightFromHour.from16);
  });
});
