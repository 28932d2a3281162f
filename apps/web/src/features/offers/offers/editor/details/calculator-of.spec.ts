import { describe, expect, it } from '@jest/globals';
import { calculatorOf } from './calculator-of.js';

const known = { startFrom: '2027-02-01', durationWeeks: 20, weeklyMinutes: 2_100 } as const;

describe('the calculator beside the pay of an offer', () => {
  it.each([
    ['internship', '/outils/gratification?from=2027-02-01&to=2027-06-18&week=420%2C420%2C420%2C420%2C420%2C0%2C0'],
    ['pfmp', '/outils/gratification?from=2027-02-01&to=2027-06-18&week=420%2C420%2C420%2C420%2C420%2C0%2C0'],
    ['apprenticeship', '/outils/salaire-apprenti?start=2027-02-01&end=2027-06-20&weeklyMinutes=2100'],
  ] as const)('of a %s takes the dates and hours along', (kind, href) => expect(calculatorOf({ kind, ...known })?.href).toBe(href));

  it.each(['job', 'observation', 'immersion', 'professionalisation'] as const)('is none for a %s', (kind) => {
    expect(calculatorOf({ kind, ...known })).toBeNull();
  });

  it('takes nothing along that is not written', () => {
    expect(calculatorOf({ kind: 'apprenticeship', startFrom: '', durationWeeks: '', weeklyMinutes: '' })?.href).toBe(
      '/outils/salaire-apprenti',
    );
  });
});
