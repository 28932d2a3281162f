import { createHash } from 'node:crypto';
import {
  type Actor,
  type Agreement,
  addSignatureEvent,
  columnsOfPaper,
  lockVersion,
  PaperVersion,
  Signatory,
  signatoriesOf,
} from '@seve/database';
import {
  type AgreementParts,
  type CivilDate,
  Conflict,
  type ContractParts,
  type SignatoryRole,
  sameSeatFaults,
  seatHolder,
  toAsk,
} from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { followStep, type Paper } from '../signed-paper.js';

/** A seat with its planned holder. */
export interface PlannedSignatory {
  role: SignatoryRole;
  name: string;
  /** Null for a person who signs by hand only. */
  email: string | null;
  /** E.164 of a number that takes SMS. */
  phone: string | null;
  accountId: string | null;
}

/** A paper as it is put to signature. */
export interface PaperToSign {
  /** Of the version, as the document says it. */
  number: number;
  parts: AgreementParts | ContractParts;
  /** Blocks of the paper. */
  document: object;
  /** Name of its PDF in the file store. */
  fileId: string;
  sha256: string;
  confirmations: Agreement['confirmations'];
}

interface Opening {
  signatories: readonly PlannedSignatory[];
  at: Date;
  today: CivilDate;
}

/** The school is asked once all others have signed. */
const orderOf = (role: SignatoryRole): number => (role === 'school' ? 2 : 1);

/** Opens a new version for signature and asks the first group. @throws Conflict when one person would hold two seats of different persons */
export async function openSignatures(
  work: UnitOfWork,
  paper: Paper,
  { confirmations, ...toSign }: PaperToSign,
  { signatories, at, today }: Opening,
  by: Actor,
): Promise<string> {
  const { manager } = work;
  const faults = sameSeatFaults(signatories.map(({ role, email, accountId }) => seatHolder(role, email, accountId)));
  if (faults.some(({ sharing }) => sharing === 'never')) throw new Conflict('signature.seat-taken');
  const id = uuid();
  await manager.insert(PaperVersion, { id, ...columnsOfPaper(paper.ref), ...toSign });
  await manager.insert(
    Signatory,
    signatories.map((one) => ({ id: uuid(), versionId: id, order: orderOf(one.role), ...one })),
  );
  const version = await lockVersion(manager, id);
  await addSignatureEvent(manager, version, { kind: 'opened_for_signature', actorAccountId: by.accountId, at });
  await followStep(work, paper, { step: 'opened', confirmations }, by);
  await askNext(work, version, { at, today });
  return id;
}

/** Asks the signatories whose turn has come. Requires the lock on the version. */
export async function askNext(
  work: UnitOfWork,
  version: Pick<PaperVersion, 'id' | 'sha256'>,
  { at, today }: Pick<Opening, 'at' | 'today'>,
): Promise<void> {
  const { manager } = work;
  const asked = toAsk(await signatoriesOf(manager, version.id));
  if (asked.length === 0) return;
  await manager.update(Signatory, { id: In(asked.map(({ id }) => id)) }, { state: 'asked', askedOn: today, remindersTold: 0 });
  for (const { id, email } of asked) {
    await addSignatureEvent(manager, version, { kind: 'asked', signatoryId: id, at, evidence: email === null ? {} : { email } });
    if (email !== null) await tellSignatory(work, { id, email });
  }
}

/** Hash of an address: keys of jobs contain no addresses. */
const keyOf = (email: string): string => createHash('sha256').update(email).digest('hex').slice(0, 32);

/** One letter for all papers that wait for an address, collected for a while. Next: apps/api/src/papers/signing/signature-links.controller.ts */
export const tellSignatory = (work: UnitOfWork, { id, email }: { id: string; email: string }): Promise<void> =>
  work.enqueue('tell-signatory', { signatoryId: id }, { key: `tell-signatory_${keyOf(email)}`, isCollected: true });
