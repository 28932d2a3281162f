import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { SealKeys, sealPdf, writePaper } = await import('../../../dist/libs/documents/src/index.js');
const { proofPaper } = await import('../../../dist/libs/domain/src/index.js');

const AT = new Date('2026-11-24T11:00:00Z');
const VERIFY_AT = 'https://seve.example/verifier';
const TITLE = 'Convention de stage';
const SIGNERS = ['Élève', 'Entreprise', 'Tutrice', 'Professeure référente', 'Établissement'];

/** As long as an agreement with its timetable. */
const paper = () =>
  writePaper({
    ...{ title: TITLE, language: 'fr', foot: TITLE, writtenAt: AT.toISOString() },
    blocks: [
      { kind: 'heading', level: 1, text: TITLE },
      ...Array.from({ length: 60 }, (_, index) => ({
        kind: 'paragraph',
        text: `${index + 1}. Les parties conviennent de ce qui suit, pour la durée du stage et dans les limites que la loi fixe à chacune d’elles.`,
      })),
    ],
  });

/** Papers sealed in so many seconds, one after the other, and pages of proof written beside them without a seal. */
export async function sealedFor(seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'seve-seals-'));
  try {
    const key = await SealKeys.below(folder, () => AT).current();
    const pdf = await paper();
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const proof = proofPaper({
      ...{ title: TITLE, version: 1, sha256, length: pdf.length, sealedAt: AT, verifyAt: VERIFY_AT },
      signatories: SIGNERS.map((role) => ({ role, name: 'Personne', method: 'code', signedAt: AT, ip: '192.0.2.7', filed: null })),
      events: SIGNERS.map((by) => ({ at: AT, act: 'a signé', by, hash: sha256 })),
    });
    const input = { pdf, proof, title: TITLE, signatories: SIGNERS.length, at: AT, verifyAt: VERIFY_AT };
    const countFor = async (act) => {
      let count = 0;
      for (const end = performance.now() + seconds * 1_000; performance.now() < end; count += 1) await act();
      return count;
    };
    await sealPdf(input, key);
    return { seconds, sealed: await countFor(() => sealPdf(input, key)), unsealed: await countFor(() => writePaper(proof)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
