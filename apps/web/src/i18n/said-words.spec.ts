import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '@seve/domain';
import { readCatalogue } from './key-scan.js';

const here = dirname(fileURLToPath(import.meta.url));
const texts: Record<Locale, Map<string, string>> = { fr: readCatalogue(join(here, 'fr')), en: readCatalogue(join(here, 'en')) };
const plain = (text = '') => text.replaceAll('\u00a0', ' ');

/** Words that users misunderstood, and the word that each screen uses instead. */
describe('words that people misread', () => {
  it.each([
    ['an offer that waits says who reads it', 'status:offer.submitted', 'À relire par le campus', 'To be read by the campus'],
    ['the letters that I get are chosen', 'letter-preferences:title', 'Choisir mes courriels', 'Choose my e-mails'],
    ['those that others got about me are read', 'student-letters:title', 'Courriels envoyés sur moi', 'E-mails sent about me'],
    ['the menu tells both apart: mine', 'shell:account.letters', 'Choix des courriels', 'E-mail choices'],
    ['the menu tells both apart: about me', 'shell:account.letters-about-me', 'Courriels sur moi', 'E-mails about me'],
    ['only the sign-ups of a class close', 'classes:code.revoke', 'Fermer les inscriptions', 'Close sign-ups'],
    ['a teacher’s meeting is no interview', 'student-sheet:note.kinds.meeting', 'Rendez-vous', 'Meeting'],
    ['the answer of a student elides', 'candidates:step.confirmation', 'Réponse {{name, de}}', 'Answer from {{name}}'],
    ['the day of an application is that of its sending', 'candidates:sent', 'envoyée', 'sent'],
    ['an exemption is the word of the field', 'derogations:title', 'Dérogations pour les mineurs', 'Exemptions for under-18s'],
    ['what is close is a deadline', 'student-home:due_one', 'Une date approche.', 'One deadline is close.'],
    [
      'what narrows a search is named in a sentence',
      'offers:none-found.costliest',
      'C’est {{part}} qui réduit le plus votre recherche. Sans ce critère : {{offers}}.',
      'It is {{part}} that narrows your search the most. Without it: {{offers}}.',
    ],
  ])('%s (%s)', (_what, key, fr, en) => {
    expect([plain(texts.fr.get(key)), plain(texts.en.get(key))]).toEqual([fr, en]);
  });

  it.each([
    ['fr', /^À relire$|Lettres à mon sujet|^Mes courriels$|Fermer la classe|Un filtre coûte/],
    ['en', /\bderogations?\b|\bcommunes?\b|dates? (?:is|are) near|\bemails?\b/i],
  ] as const)('are nowhere else on the screens, in %s', (locale, misread) => {
    const said = [...texts[locale]].filter(([, text]) => misread.test(text.replace(/\{\{.*?\}\}/g, '')));
    expect(said).toEqual([]);
  });

  it('are read in both languages', () => expect(LOCALES.map((locale) => texts[locale].size > 1_000)).toEqual([true, true]));
});
