import { describe, expect, it } from '@jest/globals';
import { COPIED_ACTS, type LetterName, type Locale, REFUSAL_REASONS } from '@seve/domain';
import { textUrls } from '../test/letter-reading.js';
import { type LetterParams, letters, renderLetter } from './index.js';

/** A letter as one reads it: no-break spaces are spaces. */
async function said<Name extends LetterName>(name: Name, params: LetterParams[Name], locale: Locale) {
  const { subject, html, text } = await renderLetter(name, params, locale);
  return { subject: subject.replaceAll('\u00a0', ' '), html, text: text.replaceAll('\u00a0', ' ') };
}

describe('what a letter says', () => {
  const { sample: rejection } = letters['application-rejected'];

  it.each(REFUSAL_REASONS)('gives the reason %s of a refusal in words', async (reason) => {
    const { text } = await said('application-rejected', { ...rejection, reason, message: null }, 'fr');
    expect(text).toMatch(reason === 'other' ? /n’a pas précisé la raison/ : /c’est non : [a-zé]/);
    expect(text).not.toContain(`${reason}.`);
  });

  it('carries what the company adds to a refusal only when it shares it', async () => {
    const message = 'Postulez de nouveau en automne.\n\nBon courage.';
    const { html, text } = await said('application-rejected', { ...rejection, message }, 'fr');
    expect(text).toContain('> « Postulez de nouveau en automne.');
    expect(html).toMatch(/<blockquote/);
    expect((await said('application-rejected', { ...rejection, message: null }, 'fr')).html).not.toMatch(/<blockquote/);
  });

  it.each(COPIED_ACTS)('tells the teacher "%s" in a subject of its own', async (act) => {
    const { sample } = letters['application-teacher-copy'];
    const { subject } = await said('application-teacher-copy', { ...sample, act }, 'fr');
    const others = COPIED_ACTS.filter((other) => other !== act).map((other) =>
      said('application-teacher-copy', { ...sample, act: other }, 'fr'),
    );
    expect((await Promise.all(others)).map((other) => other.subject)).not.toContain(subject);
    expect(subject).toContain('Inès Lefebvre');
  });

  it('gives each offer of a digest its address, its two sides and their total', async () => {
    const { sample } = letters['match-digest'];
    const { text } = await said('match-digest', sample, 'fr');
    for (const { title, link, total, studentScore, postScore } of sample.offers) {
      const [after = ''] = text.split(link).slice(1);
      expect(text).toContain(title);
      expect(after.slice(0, 160).replace(/\s+/g, ' ')).toContain(
        `Pour vous ${Math.round(studentScore / 100)} · Pour le poste ${Math.round(postScore / 100)} ${Math.round(total / 100)}`,
      );
    }
  });

  it('names the offer in the subject of a digest of one', async () => {
    const { sample } = letters['match-digest'];
    const { subject } = await said('match-digest', { ...sample, offers: sample.offers.slice(0, 1) }, 'fr');
    expect(subject).toContain('Technicien / Technicienne de laboratoire de contrôle');
  });

  it.each(['application-rejected', 'application-offer-closed'] as const)(
    '%s leads to each of its ideas, and is whole without any',
    async (name) => {
      const { sample } = letters[name];
      const { text } = await said(name, sample as never, 'fr');
      for (const { title, companyName, communeName, link } of sample.ideas) {
        expect(text).toContain(`${title} <${link}>`);
        expect(text).toContain(`${companyName}, ${communeName}`);
      }
      const without = await said(name, { ...sample, ideas: [] } as never, 'fr');
      expect(without.text).not.toContain('proche');
      expect(textUrls(without.text)).toEqual([sample.link]);
    },
  );

  it('keeps a reason that the company does not share out of the refusal', async () => {
    const { text } = await said('application-rejected', { ...rejection, reason: null, message: null }, 'fr');
    expect(text).toContain('Cette fois, c’est non.');
    expect(text).not.toContain('dates');
  });

  it('gives a coordinator the company to call, and no student unless told so', async () => {
    const { sample } = letters['application-escalated'];
    const anonymous = await said('application-escalated', sample, 'fr');
    for (const told of ['Amidonnerie du Santerre', 'Marc Duhamel', '03 22 00 00 41', '14 jours']) expect(anonymous.text).toContain(told);
    expect(anonymous.text).not.toMatch(/Candidature de/);
    const named = await said('application-escalated', { ...sample, studentName: 'Inès Lefebvre' }, 'fr');
    expect(named.text).toContain('Candidature de : Inès Lefebvre');
  });

  it('tells a student what to say on the phone, only where the company may be phoned', async () => {
    const { sample } = letters['application-follow-up'];
    const { text } = await said('application-follow-up', sample, 'fr');
    expect(text).toContain('Téléphone : 03 22 00 00 41');
    expect(text).toMatch(/^> « Bonjour, je m’appelle Inès\. J’ai envoyé le 6 novembre 2026 une candidature/m);
    expect(text).toContain('vendredi 20 novembre 2026');
    const silent = await said('application-follow-up', { ...sample, phone: null }, 'fr');
    expect(silent.text).not.toMatch(/^>|Téléphone|Marc Duhamel/m);
    expect(silent.text).toContain('vendredi 20 novembre 2026');
  });

  it('says by when a place must be answered', async () => {
    const { sample } = letters['application-offered'];
    expect((await said('application-offered', sample, 'fr')).text).toContain('jusqu’au lundi 23 novembre 2026');
    const { sample: reminder } = letters['application-offered-reminder'];
    const subject = async (daysLeft: number) => (await said('application-offered-reminder', { ...reminder, daysLeft }, 'fr')).subject;
    expect(await subject(7)).toMatch(/^Encore 7 jours pour répondre/);
    expect(await subject(1)).toMatch(/^Encore 1 jour pour répondre/);
    expect(await subject(0)).toMatch(/^Dernier jour pour répondre/);
  });

  it('leads a guardian to a public page, and nowhere else', async () => {
    const { sample } = letters['application-guardian-copy'];
    for (const act of ['offered', 'accepted', 'cancelled'] as const) {
      const { text } = await said('application-guardian-copy', { ...sample, act, by: act === 'cancelled' ? 'company' : null }, 'fr');
      expect(textUrls(text)).toEqual([sample.link]);
      expect(text).toMatch(act === 'cancelled' ? /Rien n’était signé/ : /sign/);
    }
  });

  it('names each field of an offer to correct, in the words of its form', async () => {
    const { sample } = letters['offer-changes-requested'];
    const remarks = [
      { path: 'skills.2.need', text: 'Trois suffisent.' },
      { path: 'payCents', text: 'Sous le minimum.' },
      { path: 'nowhere', text: 'À relire.' },
    ];
    const { text } = await said('offer-changes-requested', { ...sample, remarks }, 'fr');
    expect(text.replace(/\n+/g, ' ')).toContain('Compétences Trois suffisent. Rémunération Sous le minimum. L’offre À relire.');
    expect(text).toContain('demande 3 changements');
  });

  it('groups the events of a digest by day, each with its address', async () => {
    const { sample } = letters['events-digest'];
    const { text } = await said('events-digest', sample, 'fr');
    const news = sample.events.map(({ subject, link }) => `${subject.replaceAll('\u00a0', ' ')} <${link}>`);
    const lines = text.split('\n').filter((line) => news.includes(line) || line.includes('novembre'));
    expect(lines).toEqual(['jeudi 12 novembre 2026', news[0], news[1], 'vendredi 13 novembre 2026', news[2]]);
  });

  it('lists every application of the evening, with the offer it answers', async () => {
    const { sample } = letters['applications-received'];
    const { text, subject } = await said('applications-received', sample, 'fr');
    for (const { studentName, offerTitle } of sample.applications) {
      expect(text).toContain(studentName);
      expect(text).toContain(offerTitle ?? 'candidature spontanée');
    }
    expect(subject).toBe('3 autres candidatures aujourd’hui');
    expect(textUrls(text)).toEqual([sample.link]);
  });

  it('writes days and delays as people do', async () => {
    const { sample } = letters.invitation;
    const invitation = await said('invitation', { ...sample, expiresOn: '2027-01-01' }, 'fr');
    expect(invitation.text).toContain('vendredi 1er janvier 2027');
    const confirmation = letters['account-confirmation'].sample;
    const delay = async (validMinutes: number) => (await said('account-confirmation', { ...confirmation, validMinutes }, 'fr')).text;
    expect(await delay(60)).toContain('pendant 1 heure.');
    expect(await delay(1_440)).toContain('pendant 24 heures.');
    expect(await delay(30)).toContain('pendant 30 minutes.');
  });
});
