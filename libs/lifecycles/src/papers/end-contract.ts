import { type Actor, type Contract, Placement, SYSTEM } from '@seve/database';
import type { CivilDate, Rupture } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { movePaper } from '../papers/move-paper.js';
import { movePlacement } from '../transitions/move-placement.js';
import { withdrawOpenAmendment } from './amendments/withdraw-amendment.js';
import { lockPlacement } from './place-of-paper.js';

/** The contract, which is locked, ends before its day; its open amendment is withdrawn. Its place ends on the last day of the contract, at once where that day has come. */
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

/** The place of a contract that has ended: its student may search again. Nothing happens the second time. */
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
