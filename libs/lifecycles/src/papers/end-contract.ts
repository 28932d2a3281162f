import { type Actor, type Contract, Placement, SYSTEM } from '@seve/database';
import type { CivilDate, Rupture } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { movePaper } from '../papers/move-paper.js';
import { movePlacement } from '../transitions/move-placement.js';
import { withdrawOpenAmendment } from './amendments/withdraw-amendment.js';
import { lockPlacement } from './place-of-paper.js';

/** Terminates a contract and withdraws its open amendment. The placement ends on the last day of the contract, at once where that day has come. Requires the lock on the contract. */
export async function terminateContract(
  work: UnitOfWork,
  contract: Contract,
  { rupture, today }: { rupture: Rupture; today: CivilDate },
  by: Actor,
): Promise<void> {
  await withdrawOpenAmendment(work, 'contract', contract.id, rupture.words);
  const changes = { rupture: rupture as object, endedOn: rupture.endOn };
  await movePaper(work, 'contract', contract, { to: 'terminated', act: 'terminate', changes, comment: rupture.words }, by);
  if (rupture.endOn <= today) await endPlace(work, contract.placementId, rupture);
}

/** Ends the placement of a contract that has ended, so that its student may search again. Idempotent. */
export async function endPlace(work: UnitOfWork, placementId: string, { endOn, ground }: Pick<Rupture, 'endOn' | 'ground'>): Promise<void> {
  const placement = await lockPlacement(work, placementId);
  if (placement.state === 'signed' && placement.startOn > endOn) {
    await movePlacement(work, placement, { to: 'cancelled', act: 'cancel', comment: ground }, { ...SYSTEM, role: 'school_head' });
    return;
  }
  if (placement.state === 'signed') await movePlacement(work, placement, { to: 'active', act: 'begin' }, SYSTEM);
  const { state } = await work.manager.findOneByOrFail(Placement, { id: placementId });
  if (state !== 'active' && state !== 'interrupted') return;
  const last = endOn < placement.startOn ? placement.startOn : endOn;
  await movePlacement(
    work,
    { ...placement, state },
    { to: 'ended_early', act: 'end_early', changes: { endOn: last }, comment: ground },
    SYSTEM,
  );
}
