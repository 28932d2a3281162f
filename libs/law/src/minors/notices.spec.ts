import { describe, expect, it } from '@jest/globals';
import { apprenticeVisit, derogationChange, derogationRenewal } from './notices.js';

/** Days counted on a calendar. */
describe('what has to be told or renewed (notices)', () => {
  it.each([
    ['a change of 2026-12-28 is told by 2027-01-05 (R4153-42: 8 days)', derogationChange('2026-12-28'), '2027-01-05', 'R4153-42'],
    ['a change of 2028-02-25 is told by 2028-03-04', derogationChange('2028-02-25'), '2028-03-04', 'R4153-42'],
    ['the visit of an adult apprentice, within two months (R6222-36)', apprenticeVisit('2026-09-01', false), '2026-11-01', 'R6222-36'],
    ['the visit from 31 December, two months', apprenticeVisit('2026-12-31', false), '2027-02-28', 'R6222-36'],
    ['the visit of a minor, before the first day (R4624-18)', apprenticeVisit('2026-09-01', true), '2026-08-31', 'R4624-18'],
    ['a declaration that ends on 2027-02-01 (R4153-44)', derogationRenewal('2027-02-01'), '2027-02-01', 'R4153-44'],
  ])('%s', (_case, notice, dueOn, article) => {
    expect(notice).toMatchObject({ rule: 'notices', dueOn, article: `Code du travail, art. ${article}` });
    expect(notice.sentence.fr && notice.sentence.en).toBeTruthy();
  });
});
