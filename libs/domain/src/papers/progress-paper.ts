import { facts, frenchPaper, heading, instantWords, paragraph, table } from './paper-blocks.js';
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
export const progressPaper = ({ title, version, sha256, at, signatories }: ProgressFacts): PaperDocument =>
  frenchPaper(`Signatures en cours\u00a0: ${title}`, `Signatures en cours de «\u00a0${title}\u00a0»`, at, [
    heading('Signatures en cours', 1),
    paragraph(
      `Copie du ${instantWords(at)} (heure de Paris). Tous n’ont pas encore signé\u00a0: ce fichier ne porte pas de cachet et ne vaut pas preuve.`,
    ),
    facts(['Document', title], ['Version', version], ['Empreinte SHA-256 du PDF à signer', sha256]),
    table(
      'Qui a signé',
      ['En qualité de', 'Nom', 'Signature'],
      signatories.map(({ role, name, signedAt }) => [role, name, signedAt === null ? 'attendue' : `donnée le ${instantWords(signedAt)}`]),
    ),
  ]);
