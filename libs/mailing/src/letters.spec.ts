import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LOCALES, REFUSAL_REASONS } from '@seve/domain';
import { htmlUrls, textUrls, wordsOfHtml, wordsOfText } from '../test/letter-reading.js';
import { isLetterName, type LetterName, letterParams, letters, renderLetter } from './index.js';
import { TEACHER_ACTS } from './words/teacher-acts.js';

const NAMES = [
  'account-confirmation',
  'account-exists',
  'application-accepted',
  'application-obsolete',
  'application-offer-closed',
  'application-offered',
  'application-received',
  'application-rejected',
  'application-sent',
  'application-teacher-copy',
  'application-withdrawn',
  'company-join-asked',
  'company-verified',
  'invitation',
  'match-digest',
  'password-reset',
] satisfies LetterName[];

const every = NAMES.flatMap((name) => LOCALES.map((locale) => ({ name, locale })));
const sampleOf = (name: LetterName) => letters[name].sample as never;

/** Whatever a name, a title or a message may bring. */
const HOSTILE = '<script>alert(1)</script>"\'&\r\nBcc: tous@autre.example\u0000\u2028\u202e';
function spoiled<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(spoiled) as Value;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, isFreeText(key, inner) ? `${HOSTILE} ${inner}` : spoiled(inner)]),
    ) as Value;
  }
  return value;
}
const isFreeText = (key: string, value: unknown): value is string =>
  typeof value === 'string' && /Name$|Title$|^title$|^message$|^organisation$/.test(key);

describe('the letters of Sève', () => {
  it('are those of the folder, each under the name of its file', () => {
    const files = readdirSync('libs/mailing/src/letters').map((file) => file.replace('.letter.tsx', ''));
    expect(files.sort()).toEqual(NAMES);
    expect(Object.keys(letters).sort()).toEqual(NAMES);
    expect(Object.entries(letters).filter(([key, { name }]) => key !== name)).toEqual([]);
  });

  it('erase their params once sent when they open an account', () => {
    expect(NAMES.filter((name) => letters[name].isSecret)).toEqual(['account-confirmation', 'invitation', 'password-reset']);
  });

  it('have samples that survive a stay in the database', () => {
    for (const name of NAMES) expect(JSON.parse(JSON.stringify(letters[name].sample))).toEqual(letters[name].sample);
  });

  it('are promised with the params of their own name', () => {
    const { sample } = letters['company-verified'];
    expect(letterParams('company-verified', sample)).toEqual({ letter: 'company-verified', params: sample });
    expect(isLetterName('company-verified')).toBe(true);
    expect(['toString', 'match-digest ', ''].filter(isLetterName)).toEqual([]);
  });
});

describe.each(every)('$name in $locale', ({ name, locale }) => {
  const letter = () => renderLetter(name, sampleOf(name), locale);

  it('has a subject of one line that is also its title and its heading', async () => {
    const { subject, html } = await letter();
    expect(subject).toMatch(/^[^\p{Cc}]{10,140}$/u);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('says its language, and both colour schemes', async () => {
    const { html } = await letter();
    expect(html).toContain(`<html dir="ltr" lang="${locale}"`);
    expect(html).toContain('name="color-scheme" content="light dark"');
    expect(html).toContain('@media (prefers-color-scheme:dark)');
  });

  it('leaves no placeholder open', async () => {
    const { html, text, subject } = await letter();
    expect(`${subject}${html}${text}`).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\{|Invalid Date/);
  });

  it('leads to the same addresses in HTML and in text', async () => {
    const { html, text } = await letter();
    expect(htmlUrls(html).length).toBeGreaterThan(0);
    expect(textUrls(text)).toEqual(htmlUrls(html));
  });

  it('says the same words in HTML and in text', async () => {
    const { html, text } = await letter();
    expect(wordsOfText(text)).toEqual(wordsOfHtml(html));
  });

  it('speaks one language only, and vous', async () => {
    const text = (await letter()).text.replace(/^>.*$/gm, '');
    expect(text).toMatch(locale === 'fr' ? /Vous recevez cette lettre parce qu/ : /You get this letter because/);
    expect(text).not.toMatch(
      locale === 'fr' ? /(?<!\p{L})(the|your|tu|ton|ta|tes|toi)(?!\p{L})/iu : /(?<!\p{L})(vous|votre|vos|une)(?!\p{L})/iu,
    );
    expect(text).not.toContain('!');
  });

  it('spaces French as French is spaced', async () => {
    const { text, subject } = await letter();
    expect(`${subject}\n${text}`).not.toMatch(/ [:;?!%»]|« |\p{L}'\p{L}/u);
  });

  it('shows hostile names as text and keeps the subject on one line', async () => {
    const { subject, html, text } = await renderLetter(name, spoiled(letters[name].sample) as never, locale);
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
    expect(html).not.toMatch(/<script/i);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(htmlUrls(html)).toEqual(htmlUrls((await letter()).html));
    expect(textUrls(text)).toEqual(htmlUrls(html));
  });
});

describe('what a letter says', () => {
  const { sample: rejection } = letters['application-rejected'];

  it.each(REFUSAL_REASONS)('gives the reason %s of a refusal in words', async (reason) => {
    const { text } = await renderLetter('application-rejected', { ...rejection, reason, message: null }, 'fr');
    expect(text).toMatch(reason === 'other' ? /n’a pas précisé la raison/ : /c’est non\u00a0: [a-zé]/);
    expect(text).not.toContain(`${reason}.`);
  });

  it('carries what the company adds to a refusal only when it shares it', async () => {
    const message = 'Postulez de nouveau en automne.\n\nBon courage.';
    const { html, text } = await renderLetter('application-rejected', { ...rejection, message }, 'fr');
    expect(text).toContain('> « Postulez de nouveau en automne.'.replace('« ', '«\u00a0'));
    expect(html).toMatch(/<blockquote/);
    expect((await renderLetter('application-rejected', { ...rejection, message: null }, 'fr')).html).not.toMatch(/<blockquote/);
  });

  it.each(TEACHER_ACTS)('tells the teacher "%s" in a subject of its own', async (act) => {
    const { sample } = letters['application-teacher-copy'];
    const { subject } = await renderLetter('application-teacher-copy', { ...sample, act }, 'fr');
    const others = TEACHER_ACTS.filter((other) => other !== act).map((other) =>
      renderLetter('application-teacher-copy', { ...sample, act: other }, 'fr'),
    );
    expect((await Promise.all(others)).map((other) => other.subject)).not.toContain(subject);
    expect(subject).toContain('Inès Lefebvre');
  });

  it('gives each offer of a digest its address, its two sides and their total', async () => {
    const { sample } = letters['match-digest'];
    const { text } = await renderLetter('match-digest', sample, 'fr');
    for (const { title, link, total, u, e } of sample.offers) {
      const [after = ''] = text.split(link).slice(1);
      expect(text).toContain(title);
      expect(after.slice(0, 160).replace(/\s+/g, ' ')).toContain(
        `Pour vous ${Math.round(u / 100)} · Pour le poste ${Math.round(e / 100)} ${Math.round(total / 100)}`,
      );
    }
  });

  it('names the offer in the subject of a digest of one', async () => {
    const { sample } = letters['match-digest'];
    const { subject } = await renderLetter('match-digest', { ...sample, offers: sample.offers.slice(0, 1) }, 'fr');
    expect(subject).toContain('Technicien / Technicienne de laboratoire de contrôle');
  });

  it('writes days and delays as people do', async () => {
    const { sample } = letters.invitation;
    const invitation = await renderLetter('invitation', { ...sample, expiresOn: '2027-01-01' }, 'fr');
    expect(invitation.text.replaceAll('\u00a0', ' ')).toContain('vendredi 1er janvier 2027');
    const confirmation = letters['account-confirmation'].sample;
    const delay = async (validMinutes: number) =>
      (await renderLetter('account-confirmation', { ...confirmation, validMinutes }, 'fr')).text.replaceAll('\u00a0', ' ');
    expect(await delay(60)).toContain('pendant 1 heure.');
    expect(await delay(1_440)).toContain('pendant 24 heures.');
    expect(await delay(30)).toContain('pendant 30 minutes.');
  });
});
