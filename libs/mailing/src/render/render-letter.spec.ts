import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '@seve/domain';
import { htmlUrls, textUrls } from '../../test/letter-reading.js';
import { letters, renderLetter } from '../index.js';

const UNSUBSCRIBE = {
  link: 'https://seve.example/lettres/arret?jeton=a&autre=b',
  preferences: 'https://seve.example/lettres?jeton=a&autre=b',
};
const { sample } = letters['match-digest'];

describe('the foot of a letter', () => {
  it.each(LOCALES)('leads to the end of this letter and to the choice of all, in %s, in both versions', async (locale) => {
    const { html, text } = await renderLetter('match-digest', sample, locale, { unsubscribe: UNSUBSCRIBE });
    const words = { fr: ['Ne plus recevoir cette lettre', 'Choisir mes lettres'], en: ['Stop this letter', 'Choose my letters'] }[locale];
    expect(text).toContain(`${words[0]} <${UNSUBSCRIBE.link}>`);
    expect(text).toContain(`${words[1]} <${UNSUBSCRIBE.preferences}>`);
    expect(htmlUrls(html)).toEqual(expect.arrayContaining(Object.values(UNSUBSCRIBE)));
    for (const word of words) expect(html).toContain(`>${word}</a>`);
  });

  it.each([undefined, {}, { unsubscribe: null }])('says nothing of it where a letter cannot be stopped (%j)', async (sending) => {
    const { html, text } = await renderLetter('match-digest', sample, 'fr', sending);
    expect(text).not.toContain('Ne plus recevoir');
    expect(textUrls(text)).toEqual([...new Set([...sample.offers.map(({ link }) => link), sample.link])].sort());
    expect(htmlUrls(html)).toEqual(textUrls(text));
  });
});

describe('the calendar of a letter', () => {
  it('is that of the interview alone', async () => {
    const withFile = await Promise.all(
      Object.entries(letters).map(async ([name, { sample: params }]) => {
        const { calendar } = await renderLetter(name as keyof typeof letters, params as never, 'fr');
        return calendar === null ? [] : [name];
      }),
    );
    expect(withFile.flat()).toEqual(['application-interview']);
  });
});
