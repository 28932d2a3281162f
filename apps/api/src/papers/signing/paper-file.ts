import { currentVersion, PaperFile, type PaperRef, PaperVersion, signatoriesOf } from '@seve/database';
import { type FileStore, withPages } from '@seve/documents';
import { type CivilDate, Conflict, dayInParis, NotFound, paperFileName, progressPaper, seatTitle } from '@seve/domain';
import { type PaperFacts, paperFacts } from '@seve/lifecycles';
import { type EntityManager, IsNull, Not, Or } from 'typeorm';
import type { NamedPdf } from '../../http/server/pdf-route.decorator.js';
import { type PaperFinder, versionsOf } from '../own-paper.js';

/** Returns a version of this paper. @throws NotFound */
export async function ownVersion(manager: EntityManager, find: PaperFinder, id: string): Promise<PaperVersion> {
  const version = await manager.findOneBy(PaperVersion, { id, ...versionsOf(await find(manager)) });
  if (version === null) throw new NotFound('not-found');
  return version;
}

/** Returns the day on which the last signatory signed; null before. */
export async function signedDayOf(manager: EntityManager, paper: PaperRef): Promise<CivilDate | null> {
  const completedAt = (await currentVersion(manager, paper))?.completedAt ?? null;
  return completedAt === null ? null : dayInParis(completedAt);
}

/** Returns the bytes of a stored file. @throws Conflict for a missing file, or for null */
export async function keptFile(files: FileStore, name: string | null): Promise<Buffer> {
  const bytes = name === null ? null : await files.read(name);
  if (bytes === null) throw new Conflict('signature.file-gone');
  return bytes;
}

/** Records the last reader of a filed paper that awaits an answer. */
export async function keepReader(manager: EntityManager, id: string, accountId: string, at: Date): Promise<void> {
  const waiting = { id, waitsUntil: Not(IsNull()), openedByAccountId: Or(IsNull(), Not(accountId)) };
  await manager.update(PaperFile, waiting, { openedAt: at, openedByAccountId: accountId });
}

/** Name under which the PDF of a version is saved. */
export const nameOfFile = ({ kind, amendment }: Pick<PaperFacts, 'kind' | 'amendment'>): string => paperFileName(kind, amendment !== null);

/**
 * Returns the PDF of a version: the sealed file if any; while signatures are awaited, a copy with the page of signatures so far. @throws
 * Conflict for a missing file
 */
export async function fileOfVersion(manager: EntityManager, files: FileStore, version: PaperVersion, at: Date): Promise<NamedPdf> {
  const bytes = await keptFile(files, version.sealedFileId ?? version.fileId);
  const facts = await paperFacts(manager, version);
  const name = nameOfFile(facts);
  if (version.sealedFileId !== null || version.voidedAt !== null) return { bytes, name };
  const signatories = (await signatoriesOf(manager, version.id)).filter(({ state }) => state !== 'delegated');
  if (signatories.every(({ signedAt }) => signedAt === null)) return { bytes, name };
  const { kind, title, studentFirstName, studentLastName, hostName } = facts;
  const named = signatories.map(({ role, name: one, signedAt }) => ({ role: seatTitle(kind, role), name: one, signedAt }));
  const { number, sha256 } = version;
  const page = {
    title: `${title}\u00a0: ${studentFirstName} ${studentLastName}, ${hostName}`,
    version: number,
    sha256,
    at,
    signatories: named,
  };
  return { bytes: await withPages(bytes, progressPaper(page)), name };
}
