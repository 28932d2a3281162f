import { describe, expect, it } from '@jest/globals';
import { FULL_TIME_WEEK } from '../time/presence.js';
import { internshipAllowance } from './internship-allowance.js';

const sentences = (from: string, to: string) =>
  internshipAllowance({ stage: { from, to, week: FULL_TIME_WEEK } }).reasons.map(({ sentence }) => sentence);

describe('the sentences about an allowance', () => {
  it('speak of an amount that is not due only as of one that is paid all the same', () => {
    const [due, ...others] = sentences('2099-06-01', '2099-06-30');
    expect(due?.fr).toContain('la gratification n’est pas obligatoire');
    const ofAmount = others.filter(({ fr }) => /taux/.test(fr));
    expect(ofAmount.length).toBeGreaterThan(0);
    for (const { fr, en } of ofAmount) {
      expect(fr).toMatch(/^Si vous en versez une\u00a0: \p{Ll}/u);
      expect(en).toMatch(/^If you pay one: \p{Ll}/u);
    }
  });

  it('say plainly that the total is not known where it is due', () => {
    const said = sentences('2099-01-05', '2099-06-30').map(({ fr }) => fr);
    expect(said.some((fr) => /^Le taux d’une partie du stage n’est pas encore publié/.test(fr))).toBe(true);
    expect(said.filter((fr) => fr.startsWith('Si vous'))).toEqual([]);
  });
});
