import { type Actor, addSignatureEvent, PaperFile, Signatory } from '@seve/database';
import { type CivilDate, Conflict, NotFound, type SignatureMethod } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { In, IsNull } from 'typeorm';
import { type LockedPaper, lockPaper, requireOut } from './locked-paper.js';
import { signVersion } from './sign-version.js';

interface Filing {
  file: PaperFile;
  /** Seats whose signatures the paper carries. */
  signatoryIds: readonly string[];
  /** Name of the person of the school. */
  filedBy: string;
  at: Date;
  today: CivilDate;
}

/**
 * Signs seats by a filed paper. Until the seal it replaces an earlier one; both files are kept.
 * Returns the newly carried seats.
 * @throws NotFound for a seat of another version, Conflict once the version is void or sealed, or for a signature by code
 */
export async function signByFile(work: UnitOfWork, { file, signatoryIds, filedBy, at, today }: Filing, by: Actor): Promise<Signatory[]> {
  const { manager } = work;
  const seats = await manager.find(Signatory, { where: { id: In([...signatoryIds]) }, order: { order: 'ASC', id: 'ASC' } });
  if (seats.length !== new Set(signatoryIds).size || seats.some(({ versionId }) => versionId !== file.versionId))
    throw new NotFound('not-found');
  const method = file.purpose as Exclude<SignatureMethod, 'code'>;
  const evidence = { fileSha256: file.sha256, mediaType: file.mediaType, filedBy };
  const carried: Signatory[] = [];
  for (const { id } of seats) {
    // Read again for each seat, because each signature moves the paper on.
    const locked = await lockPaper(work, id);
    if (locked.signatory.paperFileId === file.id) continue;
    if (locked.signatory.state === 'signed') await keep(work, locked, { kind: 'replaced', method, evidence, at }, by);
    else if (await isBesideGuardian(work, locked, file)) await keep(work, locked, { kind: 'signed', method, evidence, at }, by);
    else {
      requireOut(locked);
      await signVersion(work, locked, { method, evidence, at, today }, { ...by, via: 'paper' });
    }
    await manager.update(Signatory, { id }, { paperFileId: file.id });
    carried.push(locked.signatory);
  }
  await manager.update(PaperFile, { id: file.id }, { waitsUntil: null });
  await leaveReplaced(work, file);
  return carried;
}

/** Whether the other guardian signed on the same file: one signature is enough, and the file carries both. */
async function isBesideGuardian({ manager }: UnitOfWork, { version, signatory }: LockedPaper, file: PaperFile): Promise<boolean> {
  const { role } = signatory;
  return role === 'guardian' && (await manager.existsBy(Signatory, { versionId: version.id, role, paperFileId: file.id }));
}

interface Kept {
  kind: 'signed' | 'replaced';
  method: SignatureMethod;
  evidence: Record<string, string>;
  at: Date;
}

/** Records a signature that does not change the state of the paper. */
async function keep(
  { manager }: UnitOfWork,
  { version, signatory }: LockedPaper,
  { kind, method, evidence, at }: Kept,
  by: Actor,
): Promise<void> {
  if (version.voidedAt !== null) throw new Conflict('signature.void');
  if (version.sealedAt !== null) throw new Conflict('signature.sealed');
  if (signatory.method === 'code') throw new Conflict('signature.by-code');
  await manager.update(Signatory, { id: signatory.id }, { state: 'signed', method, signedAt: at });
  const told = {
    kind,
    signatoryId: signatory.id,
    actorAccountId: by.accountId,
    at,
    evidence: { ...evidence, method },
  };
  await addSignatureEvent(manager, version, told);
}

/** Marks files of the version that no longer carry a signature as replaced. */
async function leaveReplaced({ manager }: UnitOfWork, { versionId }: PaperFile): Promise<void> {
  if (versionId === null) return;
  const carrying = await manager.find(Signatory, { where: { versionId }, select: { id: true, paperFileId: true } });
  const filed = await manager.findBy(PaperFile, { versionId, waitsUntil: IsNull(), replacedAt: IsNull() });
  const left = filed.filter(({ id }) => !carrying.some(({ paperFileId }) => paperFileId === id));
  if (left.length > 0) await manager.update(PaperFile, { id: In(left.map(({ id }) => id)) }, { replacedAt: () => 'now()' });
}
