import { Account, type Actor, Placement, revokeSignatureLinks, studentSeatsOf } from '@seve/database';
import type { CivilDate } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { In } from 'typeorm';
import { moveSeat } from '../papers/signing/change-signatory.js';
import { type LockedPaper, lockPaper } from '../papers/signing/locked-paper.js';
import { mayObject } from '../papers/signing/object-to-filing.js';

export interface Now {
  at: Date;
  today: CivilDate;
}

/** Reason printed on the page of proof. */
const REASON = 'L’établissement a gardé un autre compte de la même personne.';

/**
 * Moves the open seats of the discarded account to the kept account and its address, and revokes their links. Signed seats stay. Locks the
 * student rows first, then placements, papers and versions.
 */
export async function giveSeats(
  work: UnitOfWork,
  { left, accountId, studentIds }: { left: string; accountId: string; studentIds: readonly string[] },
  { at, today }: Now,
  by: Actor,
): Promise<void> {
  const { manager } = work;
  const seats = await studentSeatsOf(manager, { accountId: left, studentIds });
  if (seats.length === 0) return;
  const { email } = await manager.findOneByOrFail(Account, { id: accountId });
  await manager.find(Placement, {
    where: { studentId: In([...studentIds]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const { id } of seats) {
    const locked = await lockPaper(work, id);
    if (await mayFollow(work, locked, today)) await moveSeat(work, locked, { email, accountId, reason: REASON, at, today }, by);
    else await revokeSignatureLinks(manager, [id]);
  }
}

/** Whether a seat moves: unsigned in an open version, or signed on a filed paper that is still open to objection. */
async function mayFollow({ manager }: UnitOfWork, locked: LockedPaper, today: CivilDate): Promise<boolean> {
  const { paper, version, signatory } = locked;
  if (version.voidedAt !== null || signatory.method === 'code' || signatory.state === 'refused') return false;
  return signatory.state === 'signed' ? mayObject(manager, locked, today) : paper.isOut;
}
