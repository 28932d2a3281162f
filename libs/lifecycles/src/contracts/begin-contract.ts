import {
  type Actor,
  Company,
  CompanySite,
  Contract,
  ContractPart,
  type ContractRow,
  contractSeen,
  inRole,
  Membership,
  Offer,
  Placement,
  recordMoves,
  SYSTEM,
  schoolOfPapers,
} from '@seve/database';
import { CONTRACT_PARTIES, isContractKind } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { movePlacement } from '../transitions/move-placement.js';
import { firstCfaPart, firstEmployerPart } from './first-contract-parts.js';

/**
 * Begins the contract of an agreed placement, with what is known already in its parts. Returns null where none is due: another kind of
 * placement, one without end, a student without school, or a contract that has begun.
 */
export async function beginContract(work: UnitOfWork, placementId: string, by: Actor = SYSTEM): Promise<string | null> {
  const { manager } = work;
  const placement = await manager.findOneByOrFail(Placement, { id: placementId });
  if (placement.state !== 'agreed' || placement.endOn === null || !isContractKind(placement.kind)) return null;
  const schoolId = await schoolOfPapers(manager, placement.studentId);
  if (schoolId === null) return null;
  const id = uuid();
  await manager.insert(Contract, { id, placementId, schoolId, kind: placement.kind, state: 'preparing' });
  await manager.insert(
    ContractPart,
    CONTRACT_PARTIES.map((party) => ({ contractId: id, party, content: {} })),
  );
  await movePlacement(work, placement, { to: 'preparing', act: 'prepare' }, by);
  await recordMoves(manager, by, { entityType: 'contract', entityId: id, from: null, to: 'preparing' });
  await fillFirstParts(manager, placement, id);
  return id;
}

async function fillFirstParts(manager: EntityManager, placement: Placement, contractId: string): Promise<void> {
  const row = await contractSeen.any(manager, contractId);
  if (row === null) throw new Error(`Contract ${contractId} does not exist`);
  const parts = { employer: await employerPartOf(manager, placement, row), cfa: await cfaPartOf(manager, row) };
  for (const party of ['employer', 'cfa'] as const) {
    await manager.update(ContractPart, { contractId, party }, { content: parts[party] as object });
  }
}

async function employerPartOf(manager: EntityManager, placement: Placement, row: ContractRow) {
  const site = placement.companySiteId === null ? null : await manager.findOneBy(CompanySite, { id: placement.companySiteId });
  const company = site === null ? null : await manager.findOneBy(Company, { id: site.companyId });
  const offer = placement.offerId === null ? null : await manager.findOneBy(Offer, { id: placement.offerId });
  return firstEmployerPart({ placement, site, company, offer, email: row.contact?.address ?? row.contactEmail });
}

async function cfaPartOf(manager: EntityManager, row: ContractRow) {
  const heads = await manager.find(Membership, {
    where: { schoolId: row.schoolId, ...inRole('school_head') },
    relations: { account: true },
    take: 2,
  });
  const [head, ...others] = heads.map(({ account }) => ({ name: `${account.firstName} ${account.lastName}`, email: account.email }));
  return firstCfaPart(row, others.length === 0 ? (head ?? null) : null);
}
