import { currentVersion, PaperFile, type PaperRef, PaperVersion, signatoriesOf } from '@seve/database';
import { type FileStore, withPages } from '@seve/documents';
import { type CivilDate, Conflict, dayInParis, NotFound, progressPaper, seatTitle } from '@seve/domain';
import { paperFacts } from '@seve/lifecycles';
import { type EntityManager, IsNull, Not, Or } from 'typeorm';
import { type PaperFinder, versionsOf } from '../own-paper.js';

/** A version of this paper. @throws NotFound */
export async function ownVersion(manager: EntityManager, find: PaperFinder, id: string): Promise<PaperVersion> {
  const version = await manager.findOneBy(PaperVersion, { id, ...versionsOf(await find(manager)) });
  if (version === null) throw new NotFound('not-found');
  return version;
}

/** Day on which all had signed; null before. */
export async function signedDayOf(manager: EntityManager, paper: PaperRef): Promise<CivilDate | null> {
  const completedAt = (await currentVersion(manager, paper))?.completedAt ?? null;
  return completedAt === null ? null : dayInParis(completedAt);
}

/** @throws Conflict where the file is gone; `null` names none */
export async function keptFile(files: FileStore, name: string | null): Promise<Buffer> {
  const bytes = name === null ? null : await files.read(name);
  if (bytes === null) throw new Conflict('signature.file-gone');
  return bytes;
}

/** Records the last reader of a filed paper that waits for an answer. */
export async function keepReader(manager: EntityManager, id: string, accountId: string, at: Date): Promise<void> {
  const waiting = { id, waitsUntil: Not(IsNull()), openedByAccountId: Or(IsNull(), Not(accountId)) };
  await manager.update(PaperFile, waiting, { openedAt: at, openedByAccountId: accountId });
}

/** The PDF of a version: sealed where it is; while signatures come, a copy with the page that says who has signed. @throws Conflict where the file is gone */
export async function fileOfVersion(manager: EntityManager, files: FileStore, version: PaperVersion, at: Date): Promise<Buffer> {
  const bytes = await keptFile(files, version.sealedFileId ?? version.fileId);
  if (version.sealedFileId !== null || version.voidedAt !== null) return bytes;
  const signatories = (await signatoriesOf(manager, version.id)).filter(({ state }) => state !== 'delegated');
  if (signatories.every(({ signedAt }) => signedAt === null)) return bytes;
  const { title, studentFirstName, studentLastName, hostName } = await paperFacts(manager, version);
  const named = signatories.map(({ role, name, signedAt }) => ({ role: seatTitle('internship', role), name, signedAt }));
  const { number, sha256 } = version;
  const page = {
    title: `${title}\u00a0: ${studentFirstName} ${studentLastName}, ${hostName}`,
    version: number,
    sha256,
    at,
    signatories: named,
  };
  return withPages(bytes, progressPaper(page));
}

/** The same of the version that is out for signature or signed. @throws Conflict before the first, and once the last one is void */
export async function currentFile(manager: EntityManager, files: FileStore, paper: PaperRef, at: Date): Promise<Buffer> {
  const version = await currentVersion(manager, paper);
  if (version === null) throw new Conflict('signature.no-file');
  return fileOfVersion(manager, files, version, at);
}
