import type { SignatoryRole } from '../agreements/signing.js';
import { dayInParis } from '../calendar/civil-date.js';
import { hourWords, mediumDay } from '../calendar/day-words.js';
import { readablePhone, withReadablePhones } from '../people/contact/phone.js';
import { type PaperKind, seatTitle } from './kinds/papers.js';
import type { PaperBlock, PaperColumn, PaperDocument, PaperFact, PaperTable } from './paper-document.js';

export const heading = (text: string, level: 1 | 2 = 2): PaperBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
/** One for each line that is not empty. */
export const paragraphs = (text: string | undefined): PaperBlock[] =>
  (text ?? '')
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map(paragraph);
/** Those that are known. */
export const facts = (...known: [label: string, value: string | number | null | undefined][]): PaperBlock => ({
  kind: 'facts',
  facts: known.flatMap(([label, value]): PaperFact[] =>
    value === null || value === undefined || value === '' ? [] : [{ label, value: String(value) }],
  ),
});

export const table = (caption: string, columns: readonly (string | PaperColumn)[], rows: PaperTable['rows']): PaperBlock => ({
  ...{ kind: 'table', caption, columns: columns.map((one) => (typeof one === 'string' ? { header: one } : one)), rows },
});
/** A column of amounts, hours or counts. */
export const numeric = (header: string): PaperColumn => ({ header, isNumeric: true });

/** A document in French. Stored telephone numbers in facts and tables are printed as they are read. */
export const frenchPaper = (title: string, foot: string, writtenAt: Date, blocks: readonly PaperBlock[]): PaperDocument => ({
  ...{ title, language: 'fr', foot, writtenAt: writtenAt.toISOString(), blocks: blocks.map(phonesRead) },
});

function phonesRead(block: PaperBlock): PaperBlock {
  if (block.kind === 'facts')
    return { ...block, facts: block.facts.map(({ label, value }) => ({ label, value: withReadablePhones(value) })) };
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(withReadablePhones)) };
  return block;
}

/** Top of a paper of this school. */
export const letterhead = (school: { name: string; address: string; phone: string | null; email: string | null }): PaperBlock => ({
  kind: 'letterhead',
  name: school.name,
  lines: [school.address, [school.phone && readablePhone(school.phone), school.email].filter(Boolean).join(', ')].filter(Boolean),
});

/** "12 décembre 2026 à 14 h 30" */
export const instantWords = (instant: Date): string => `${mediumDay(dayInParis(instant), 'fr')} à ${hourWords(instant, 'fr')}`;

export type Article = readonly [title: string, blocks: readonly PaperBlock[]];

/** Numbered articles. */
export const articleBlocks = (articles: readonly Article[]): PaperBlock[] =>
  articles.flatMap(([title, blocks], index) => [heading(`Article ${index + 1}. ${title}`), ...blocks]);

export interface PaperSignatory {
  role: SignatoryRole;
  name: string;
}

/** What every paper that is signed says at its top and at its end. */
export interface SignedPaperFacts {
  kind: PaperKind;
  /** Of the version that is put to signature; null for a preview. */
  number: number | null;
  writtenAt: Date;
  signatories: readonly PaperSignatory[];
}

/**
 * A paper that is signed: its title, its blocks and the signatures. `about`: the title of the document, with names; `madeAt`: the commune of
 * « Fait à ».
 */
export function signedPaper(
  { kind, number, writtenAt, signatories }: SignedPaperFacts,
  { title, about, studentName, top, madeAt }: { title: string; about: string; studentName: string; top?: PaperBlock; madeAt?: string },
  blocks: readonly PaperBlock[],
): PaperDocument {
  const foot = `${title}, ${studentName}${number === null ? ', aperçu' : `, version ${number}`}`;
  return frenchPaper(about, foot, writtenAt, [
    ...(top === undefined ? [] : [top]),
    heading(title, 1),
    ...blocks,
    heading('Signatures'),
    ...(madeAt === undefined ? [] : [paragraph(`Fait à ${madeAt}, le ${mediumDay(dayInParis(writtenAt), 'fr')}.`)]),
    paragraph(
      'Chaque signataire a reçu ce document et le signe par une signature électronique simple ou à la main. La page de preuve dit qui a signé, quand et comment.',
    ),
    {
      kind: 'signatures',
      fields: signatories.map(({ role, name }) => ({
        role: seatTitle(kind, role),
        name,
        state: 'Signature\u00a0: voir la page de preuve',
      })),
    },
  ]);
}
