import { describe, expect, it } from '@jest/globals';
import { isLetterName } from '@seve/domain';
import { letters, renderLetter } from '@seve/mailing';
import { pastLetters } from './past-letters.js';

const PAST = pastLetters('https://seve.example');

describe('the letters of before the demonstration', () => {
  it('have ended in every way that a coordinator looks for', () => {
    const ends = PAST.map(({ end }) => end.state);
    expect(ends.filter((state) => state === 'sent').length).toBeGreaterThan(5);
    for (const state of ['bounced', 'dead', 'expired']) expect(ends.filter((one) => one === state)).toHaveLength(1);
  });

  it.each(PAST.map((past) => [`${past.letter} to ${past.to.email}`, past] as const))(
    '%s could be sent once more as it is',
    async (_, past) => {
      const { letter, params, to } = past;
      if (!isLetterName(letter)) throw new Error(`no letter ${letter}`);
      expect(params === null).toBe(letters[letter].isSecret);
      if (params === null) return;
      const { text } = await renderLetter(letter, params as never, 'fr');
      expect(Object.keys(params).sort()).toEqual(Object.keys(letters[letter].sample).sort());
      expect(text).toContain(to.firstName);
      expect(text).not.toMatch(/undefined|null/);
    },
  );
});
