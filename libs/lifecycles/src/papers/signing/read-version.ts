import { addSignatureEvent, Signatory } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { type LockedPaper, requireAsked, seatsOfPerson } from './locked-paper.js';

/** Records, once, that the signatory has read the paper to its end. @throws Conflict where the signature is not awaited */
export async function readToTheEnd(work: UnitOfWork, locked: LockedPaper, at: Date): Promise<void> {
  const { manager } = work;
  const { version, signatory } = locked;
  if (signatory.readAt !== null) return;
  await requireAsked(work, locked);
  for (const { id, state } of await seatsOfPerson(work, locked)) {
    await manager.update(Signatory, { id }, { readAt: at, state: 'opened' });
    const event = { signatoryId: id, actorAccountId: signatory.accountId, at };
    if (state === 'asked') await addSignatureEvent(manager, version, { kind: 'opened', ...event });
    await addSignatureEvent(manager, version, { kind: 'read', ...event });
  }
}
