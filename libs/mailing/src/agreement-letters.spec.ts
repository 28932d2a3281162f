import { describe, expect, it } from '@jest/globals';
import { type LetterName, LOCALES, type Locale, SIGNATORY_ROLES, SIGNATURE_DAYS, SIGNATURE_REMINDER_DAYS } from '@seve/domain';
import { textUrls } from '../test/letter-reading.js';
import { type LetterParams, letters, renderLetter } from './index.js';

/** A letter as one reads it: no-break spaces are spaces. */
async function said<Name extends LetterName>(name: Name, change: Partial<LetterParams[Name]> = {}, locale: Locale = 'fr') {
  const params = { ...letters[name].sample, ...change } as LetterParams[Name];
  const { subject, text } = await renderLetter(name, params, locale);
  return { subject: subject.replaceAll('\u00a0', ' '), text: text.replaceAll('\u00a0', ' '), urls: textUrls(text) };
}

const [PAPER] = letters['agreement-sign'].sample.items;
if (!PAPER) throw new Error('the sample asks for one signature');
const others = [
  { ...PAPER, studentName: 'Inès Lefebvre', link: 'https://seve.example/signer?token=2' },
  { ...PAPER, studentName: 'Adam Boulanger', link: 'https://seve.example/signer?token=3' },
];

describe('the question to sign', () => {
  it('says who goes where, which paper, as whom one signs, by when, and what follows', async () => {
    const { subject, text } = await said('agreement-sign');
    expect(subject).toBe('À signer : convention de PFMP, pour Hugo M.');
    for (const told of ['Hugo M.', 'Amidonnerie du Santerre', 'Convention de PFMP', 'pour l’entreprise', 'jusqu’au mardi 22 décembre 2026'])
      expect(text).toContain(told);
    expect(text).toMatch(/code à six chiffres/);
  });

  it('is one letter for all papers of one address, with a link to each', async () => {
    const items = [PAPER, ...others];
    const { subject, text, urls } = await said('agreement-sign', { items });
    expect(subject).toBe('3 documents à signer');
    expect(urls).toEqual(items.map(({ link }) => link).sort());
    for (const { studentName, link } of items) expect(text).toContain(`${studentName} <${link}>`);
  });

  it('leads an account to the page on which one code signs them all, and still names each link', async () => {
    const items = [PAPER, ...others];
    const { text, urls } = await said('agreement-sign', { items, togetherLink: 'https://seve.example/signatures' });
    expect(text).toContain('Les lire et les signer ensemble');
    expect(urls).toEqual(['https://seve.example/signatures', ...items.map(({ link }) => link)].sort());
  });

  it.each(SIGNATORY_ROLES)('offers %s to name another signatory only where a body is bound', async (role) => {
    const { text } = await said('agreement-sign', { items: [{ ...PAPER, role }] });
    expect(/pouvoir de signer/.test(text)).toBe(role === 'host' || role === 'school');
  });

  it('says in its subject which reminder it is, and in the last that the school is told', async () => {
    const subjects = await Promise.all(
      ([null, 'first', 'second', 'last'] as const).map(async (reminder) => (await said('agreement-sign', { reminder })).subject),
    );
    expect(new Set(subjects).size).toBe(4);
    expect((await said('agreement-sign', { reminder: 'last' })).text).toContain('l’établissement est prévenu qu’une signature manque');
  });

  it.each(LOCALES)('promises a simple electronic signature and nothing more, in %s', async (locale) => {
    for (const name of [
      'agreement-sign',
      'agreement-complete',
      'agreement-copy',
      'agreement-signature-code',
      'agreement-signature-codes',
      'agreement-delegated',
    ] as const) {
      const { text } = await said(name, {}, locale);
      expect(text).not.toMatch(/qualifi|avancée|advanced|certifi|eidas|légalement|legally/i);
    }
    expect((await said('agreement-sign', {}, locale)).text).toContain('signature électronique simple');
  });
});

describe('the code of a signature', () => {
  it('stands in the letter and not in its subject, which lists show', async () => {
    const { subject, text } = await said('agreement-signature-code');
    expect(subject).not.toMatch(/\d/);
    expect(text).toContain('482913');
    expect(text).toContain('pendant 10 minutes');
  });
});

describe('the code of several signatures', () => {
  it('stands in the letter beside the papers that it signs, and says that it signs no other', async () => {
    const { subject, text } = await said('agreement-signature-codes');
    expect(subject).not.toContain('482913');
    expect(text).toContain('482913');
    expect(text).toContain('ces 3 documents, et eux seuls');
    for (const name of ['Hugo M.', 'Inès L.', 'Adam Boulanger']) expect(text).toContain(name);
  });

  it('is one short text by SMS', async () => {
    const { subject, text } = await said('signature-sms');
    expect(subject).not.toMatch(/\d/);
    expect(text).toContain('482913 est votre code pour signer sur Sève');
  });
});

describe('a signature that is handed on', () => {
  it('gives its link to the new signatory alone', async () => {
    const link = 'https://seve.example';
    const former = await said('agreement-delegated', { reader: 'former', signBy: null, link });
    expect(former.urls).toEqual([link]);
    expect(former.text).toContain('Votre lien ne sert plus');
    const delegate = await said('agreement-delegated');
    expect(delegate.text).toMatch(/Marc Duhamel vous désigne .* pouvoir de signer/);
  });
});

describe('signatures that do not come', () => {
  it('are named to the school with the seat of each, after the days and reminders of the rule', async () => {
    const { subject, text } = await said('agreement-expired');
    expect(subject).toBe('2 signatures manquent : Hugo Martin, chez Amidonnerie du Santerre');
    expect(text).toContain(`Après ${SIGNATURE_DAYS} jours et ${SIGNATURE_REMINDER_DAYS.length} rappels`);
    expect(text.replace(/\n+/g, ' ')).toContain('Marc Duhamel Entreprise Claire Martin Responsable légal');
  });

  it('are told to the school the day before the first day, also when none was asked for yet', async () => {
    const { text } = await said('agreement-unsigned-tomorrow');
    expect(text).toContain('1 signature manque');
    expect((await said('agreement-unsigned-tomorrow', { missing: [] })).text).toContain('les signatures ne sont pas ouvertes');
  });

  it('end an agreement a month after its first day, and all are told', async () => {
    for (const reader of ['student', 'guardian', 'host', 'tutor', 'teacher', 'school'] as const) {
      const { text } = await said('agreement-lapsed', { reader });
      expect(text).toMatch(/lundi 11 janvier 2027, et 1 mois plus tard/);
    }
  });
});

describe('the parts of an agreement', () => {
  it('are asked of the host by a link that ends on a day', async () => {
    const { text } = await said('agreement-fill');
    expect(text).toContain('sans compte');
    expect(text).toContain('jusqu’au lundi 28 décembre 2026');
    expect((await said('agreement-fill', { isReminder: true })).subject).toMatch(/^Toujours à remplir/);
  });

  it('come back with each remark under the name of its field', async () => {
    const remarks = [
      { path: 'timetable.days.2', text: 'Huit heures au plus.' },
      { path: null, text: 'À relire.' },
    ];
    const { text } = await said('agreement-changes', { remarks });
    expect(text.replace(/\n+/g, ' ')).toContain('Horaires « Huit heures au plus. » L’ensemble « À relire. »');
  });

  it('are read by the teacher and completed by the school', async () => {
    expect((await said('agreement-to-review')).subject).toMatch(/^À relire/);
    expect((await said('agreement-to-review', { reader: 'school' })).subject).toMatch(/^À compléter/);
    expect((await said('agreement-validated')).text).toContain('Nadia Roche a validé le sujet');
  });
});

describe('what ends badly', () => {
  it('tells a student the seat of who refused, and the school the name', async () => {
    const student = await said('agreement-refused');
    expect(student.text).toMatch(/L’entreprise a refusé de signer votre convention de PFMP/);
    const school = await said('agreement-refused', { reader: 'school', signerName: 'Marc Duhamel' });
    expect(school.text).toContain('Marc Duhamel (l’entreprise) a refusé de signer');
  });

  it('tells the coordinator of an early end without a name and without words', async () => {
    const { subject, text } = await said('placement-interrupted', {
      firstName: null,
      reader: 'coordinator',
      act: 'ended',
      studentName: null,
      reason: null,
    });
    expect(subject).toBe('Fin anticipée : une place chez Amidonnerie du Santerre');
    expect(text).not.toMatch(/Inès|^>/m);
  });

  it('says whether what is cancelled was signed', async () => {
    expect((await said('agreement-cancelled')).text).toContain('Ses signatures ne valent plus');
    expect((await said('agreement-cancelled', { wasSigned: false })).text).toContain('Tous n’avaient pas encore signé');
  });
});

describe('what goes well', () => {
  it('gives the same document to readers with and without an account; a link says until when it works', async () => {
    const { text } = await said('agreement-complete');
    expect(text).toContain('Les 5 signatures sont là');
    expect(text).not.toMatch(/lien/);
    const copy = await said('agreement-copy');
    expect(copy.text).toContain('Les 5 signatures sont là');
    expect(copy.text).toContain('jusqu’au mardi 8 juin 2027');
  });

  it('counts the days to the first day', async () => {
    expect((await said('placement-starts')).subject).toBe('Dans 7 jours : votre premier jour chez Amidonnerie du Santerre');
    expect((await said('placement-starts', { daysLeft: 1 })).subject).toMatch(/^Demain : /);
  });
});
