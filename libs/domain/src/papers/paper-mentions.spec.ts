import { describe, expect, it } from '@jest/globals';
import { presenceOf } from '@seve/law';
import { AGREEMENT_KINDS, type AgreementKind } from '../agreements/agreement.js';
import { stageOf, usualTimetable } from '../agreements/timetable.js';
import { type AgreementPaperFacts, agreementPaper } from './agreement-paper.js';
import { NOT_SAID } from './fixed-articles.js';
import type { PaperDocument } from './paper-document.js';
import { PAPER_MENTIONS } from './paper-mentions.js';
import { paperLines } from './paper-text.js';

const DAYS = { startOn: '2027-01-18', endOn: '2027-02-12' };
const BIRTHS = { minor: '2010-09-20', adult: '2004-05-18' };
const timetable = usualTimetable(2_100);

const blank = (kind: AgreementKind, birthDate: string): AgreementPaperFacts => ({
  ...{ kind, number: 1, writtenAt: new Date('2026-12-06T09:00:00Z'), ...DAYS, allowance: [], signatories: [] },
  student: { name: 'Inès Petit', birthDate, className: null },
  guardian: birthDate === BIRTHS.minor ? { name: 'Claire Petit', phone: null } : null,
  school: { name: 'Lycée', uai: null, address: 'Amiens', commune: 'Amiens', phone: null, email: null },
  host: { name: 'Usine', siret: null, address: null },
  parts: { host: {}, school: {}, student: {} },
  presence: presenceOf(stageOf({ from: DAYS.startOn, to: DAYS.endOn }, timetable)),
});

/** The text of each article by its title, without number. */
function articlesOf(paper: PaperDocument): Map<string, string> {
  const articles = new Map<string, string>();
  let title = '';
  for (const block of paper.blocks)
    if (block.kind === 'heading') title = block.text.replace(/^Article \d+\. /, '');
    else articles.set(title, [articles.get(title) ?? '', ...paperLines({ ...paper, blocks: [block] })].join('\n'));
  return articles;
}

/** Mentions of the table that the paper does not hold. */
const missingIn = (facts: AgreementPaperFacts, articles = articlesOf(agreementPaper(facts))): string[] =>
  PAPER_MENTIONS.filter(({ kinds, isOfMinors }) => kinds.includes(facts.kind) && (!isOfMinors || facts.guardian !== null))
    .filter(({ article, says }) => !says.test(articles.get(article(facts.kind)) ?? ''))
    .map(({ mention }) => mention);

describe('the mentions of an agreement', () => {
  it.each(AGREEMENT_KINDS.flatMap((kind) => Object.entries(BIRTHS).map(([age, birthDate]) => ({ kind, age, birthDate }))))(
    'of kind $kind for a student of age $age all stand in their article, also where no part is filled',
    ({ kind, birthDate }) => expect(missingIn(blank(kind, birthDate))).toEqual([]),
  );

  it('are missed where their article is left out', () => {
    const facts = blank('pfmp', BIRTHS.minor);
    const articles = articlesOf(agreementPaper(facts));
    articles.delete('Accidents');
    articles.delete('Encadrement et suivi');
    expect(missingIn(facts, articles)).toEqual(['referent', 'tutor', 'assessment', 'accidents']);
  });

  it('say plainly what is not filled, and print what is', () => {
    const empty = blank('pfmp', BIRTHS.minor);
    const filled: AgreementPaperFacts = {
      ...empty,
      guardian: { name: 'Claire Petit', phone: '+33322000001' },
      school: { ...empty.school, uai: '0800009A', phone: '+33322000002' },
      host: { ...empty.host, siret: '99958012900016' },
      parts: {
        ...empty.parts,
        host: { liabilityInsurer: 'Mutuelle', liabilityPolicy: 'RC 80', tutorName: 'Bernard Leroy', tutorPhone: '+33322000003' },
        school: { courseTitle: 'Bac pro', skills: 'Mesurer' },
      },
    };
    const text = (facts: AgreementPaperFacts) => paperLines(agreementPaper(facts)).join('\n');
    expect(text(empty).split(NOT_SAID).length).toBeGreaterThan(7);
    expect(text(filled)).not.toContain(`SIRET\u00a0: ${NOT_SAID}`);
    for (const printed of ['0800009A', '999 580 129 00016', 'Fait à Amiens, le 6 décembre 2026.'])
      expect(text(filled).replaceAll('\u00a0', ' ')).toContain(printed);
    for (const phone of ['03 22 00 00 01', '03 22 00 00 02', '03 22 00 00 03'])
      expect(text(filled).replaceAll('\u00a0', ' ')).toContain(phone);
  });

  it('hold no rule for minors in the paper of an adult', () => {
    expect(paperLines(agreementPaper(blank('internship', BIRTHS.adult))).join('\n')).not.toMatch(/18\u00a0ans/);
  });
});
