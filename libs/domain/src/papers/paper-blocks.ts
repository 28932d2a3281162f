import type { SignatoryRole } from '../agreements/signing.js';
import { type PaperKind, seatTitle } from './kinds/papers.js';
import type { PaperBlock, PaperFact } from './paper-document.js';

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

/** "Convention de stage, Lê Văn Đức, version 2"; the number is null for a preview. */
export const footOf = (title: string, studentName: string, number: number | null): string =>
  `${title}, ${studentName}${number === null ? ', aperçu' : `, version ${number}`}`;

export interface PaperSignatory {
  role: SignatoryRole;
  name: string;
}

export const signatureBlocks = ({ kind, signatories }: { kind: PaperKind; signatories: readonly PaperSignatory[] }): PaperBlock[] => [
  heading('Signatures'),
  paragraph(
    'Chaque signataire a reçu ce document et le signe par une signature électronique simple ou à la main. La page de preuve dit qui a signé, quand et comment.',
  ),
  {
    kind: 'signatures',
    fields: signatories.map(({ role, name }) => ({ role: seatTitle(kind, role), name, state: 'Signature\u00a0: voir la page de preuve' })),
  },
];
