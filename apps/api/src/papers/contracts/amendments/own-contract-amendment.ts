import { amendmentsOf, ContractAmendment, type ContractRow, contentOf, currentVersion, paperRef, partsOf } from '@seve/database';
import { type ContractParts, consolidated, isHoldingAmendment, NotFound, type PaperStanding } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import type { ContractFinder } from '../own-contract.js';

export interface FoundContractAmendment {
  row: ContractRow;
  amendment: ContractAmendment;
}

/** @throws NotFound for an amendment of another contract */
export async function findContractAmendment(manager: EntityManager, find: ContractFinder, id: string): Promise<FoundContractAmendment> {
  const row = await find(manager);
  const amendment = await manager.findOneBy(ContractAmendment, { id, contractId: row.id });
  if (amendment === null) throw new NotFound('not-found');
  return { row, amendment };
}

/** The same, locked: contract, then amendment. */
export async function lockFoundContract(work: UnitOfWork, find: ContractFinder, id: string): Promise<FoundContractAmendment> {
  const { row } = await findContractAmendment(work.manager, find, id);
  await lockPaperRow(work, 'contract', row.id);
  return { row, amendment: await lockPaperRow(work, 'contract_amendment', id) };
}

export interface AmendedContractRow {
  /** As all had signed it first. */
  original: PaperStanding<'contract'>;
  amendments: ContractAmendment[];
  /** As it stood before this amendment. */
  before(amendment: ContractAmendment): PaperStanding<'contract'>;
}

/** The contract with all its amendments. */
export async function amendedContractOf(manager: EntityManager, row: ContractRow): Promise<AmendedContractRow> {
  const signed = await currentVersion(manager, paperRef('contract', row.id));
  const amendments = await amendmentsOf(manager, 'contract', row.id);
  const { startOn, endOn } = amendments[0] ?? row;
  const original = {
    parts: (signed?.parts as ContractParts | undefined) ?? contentOf(await partsOf(manager, 'contract', row.id)),
    days: { startOn, endOn },
  };
  const held = amendments.filter(({ state }) => isHoldingAmendment(state));
  return {
    ...{ original, amendments },
    before: ({ number }) =>
      consolidated(
        'contract',
        original,
        held.filter((one) => one.number < number),
      ),
  };
}
