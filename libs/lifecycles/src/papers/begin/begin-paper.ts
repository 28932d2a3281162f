import { type Actor, PAPER_TABLES, Placement, recordMoves, SYSTEM, schoolOfPapers, TABLES_BESIDE } from '@seve/database';
import { isKindOfPaper, PLACEMENT_PAPERS, type PlacementPaperType } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { movePlacement } from '../../transitions/move-placement.js';
import type { AgreementLetters } from '../letters/agreement-letters.js';
import type { ContractLetters } from '../letters/contract-letters.js';
import { type Begun, FIRST_PARTS } from './read-first-parts.js';

/**
 * Begins the paper of an agreed placement, with what is known already in its parts. Returns null where none of this type is due: another
 * kind of placement, one without end, a student without school, or a paper that has begun.
 */
export async function beginPaper(
  work: UnitOfWork,
  type: PlacementPaperType,
  placementId: string,
  by: Actor = SYSTEM,
  { id = uuid(), tutorEmail = null }: Partial<Begun> = {},
): Promise<string | null> {
  const { manager } = work;
  const placement = await manager.findOneByOrFail(Placement, { id: placementId });
  const { kind, state, endOn, studentId } = placement;
  if (state !== 'agreed' || endOn === null || !isKindOfPaper(type, kind)) return null;
  const schoolId = await schoolOfPapers(manager, studentId);
  if (schoolId === null) return null;
  const { first, parties } = PLACEMENT_PAPERS[type];
  const { part, foreignKey } = TABLES_BESIDE[type];
  await manager.insert(PAPER_TABLES[type], { id, placementId, schoolId, kind, state: first });
  await manager.insert(
    part,
    parties.map((party) => ({ [foreignKey]: id, party, content: {} })),
  );
  await movePlacement(work, placement, { to: 'preparing', act: 'prepare' }, by);
  await recordMoves(manager, by, { entityType: type, entityId: id, from: null, to: first });
  for (const [party, content] of Object.entries(await FIRST_PARTS[type](manager, placement, { id, tutorEmail })))
    await manager.update(part, { [foreignKey]: id, party }, { content });
  return id;
}

/** Begins the paper of an agreed placement, an agreement or a contract, and asks the host to fill its part. Next: apps/api/src/papers/desks/paper-desk.controller.ts */
export class PaperBeginning {
  constructor(
    private readonly agreements: AgreementLetters,
    private readonly contracts: ContractLetters,
  ) {}

  /** Returns null where no paper is due or one has begun; `isHostAsked` is false where no address of the host is known. */
  async begin(work: UnitOfWork, placementId: string, by: Actor = SYSTEM): Promise<{ isHostAsked: boolean } | null> {
    const letters = { agreement: this.agreements, contract: this.contracts };
    for (const { type } of Object.values(PLACEMENT_PAPERS)) {
      const id = await beginPaper(work, type, placementId, by);
      if (id !== null) return { isHostAsked: await letters[type].askToFill(work, id, { isReminder: false }) };
    }
    return null;
  }
}
