import { dayInParis } from '../calendar/civil-date.js';
import { hourWords, mediumDay } from '../calendar/day-words.js';
import type { PaperDocument } from './paper-document.js';

export interface ProgressFacts {
  /** Of the paper. */
  title: string;
  version: number;
  /** Of the PDF that is out for signature, in hexadecimal. */
  sha256: string;
  at: Date;
  signatories: readonly { role: string; name: string /** Null while the signature is awaited. */; signedAt: Date | null }[];
}

/** The page added to a copy of a paper that not all have signed: who has, and who is awaited. It proves nothing. */
export const progressPaper = ({ title, version, sha256, at, signatories }: ProgressFacts): PaperDocument => ({
  title: `Signatures en cours\u00a0: ${title}`,
  language: 'fr',
  foot: `Signatures en cours de «\u00a0${title}\u00a0»`,
  writtenAt: at.toISOString(),
  blocks: [
    { kind: 'heading', level: 1, text: 'Signatures en cours' },
    {
      kind: 'paragraph',
      text: `Copie du ${instantWords(at)} (heure de Paris). Tous n’ont pas encore signé\u00a0: ce fichier ne porte pas de cachet et ne vaut pas preuve.`,
    },
    {
      kind: 'facts',
      facts: [
        { label: 'Document', value: title },
        { label: 'Version', value: String(version) },
        { label: 'Empreinte SHA-256 du PDF à signer', value: sha256 },
      ],
    },
    {
      kind: 'table',
      caption: 'Qui a signé',
      columns: [{ header: 'En qualité de' }, { header: 'Nom' }, { header: 'Signature' }],
      rows: signatories.map(({ role, name, signedAt }) => [
        role,
        name,
        signedAt === null ? 'attendue' : `donnée le ${instantWords(signedAt)}`,
      ]),
    },
  ],
});

const instantWords = (instant: Date): string => `${mediumDay(dayInParis(instant), 'fr')} à ${hourWords(instant, 'fr')}`;
