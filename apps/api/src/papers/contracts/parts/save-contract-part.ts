import { Injectable } from '@nestjs/common';
import { type Actor, ContractPart, contentOf, partsOf, recordEdit, seeOwnPart } from '@seve/database';
import {
  Conflict,
  type ContractParty,
  type ContractState,
  isContractDrafting,
  isSeatedParty,
  type PartOf,
  requireSeatsApart,
} from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { lockPaperRow } from '@seve/lifecycles';
import { emptied } from '../../agreements/parts/save-part.js';
import type { ContractFinder } from '../own-contract.js';

/** Where each side may write its part. Later it asks for changes first, so that everyone is told. */
const WRITABLE: Record<ContractParty, (state: ContractState) => boolean> = {
  employer: (state) => state === 'preparing' || state === 'changes_requested',
  apprentice: isContractDrafting,
  cfa: (state) => state === 'preparing' || state === 'company_done' || state === 'changes_requested',
};

export const mayWriteContract = (party: ContractParty, state: ContractState): boolean => WRITABLE[party](state);

interface Saved<P extends ContractParty> {
  version: number;
  content: PartOf<P>;
}

/** Saves a part as it is typed. */
@Injectable()
export class SaveContractPart {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Returns the new version of the part; the same content again changes nothing. @throws InvalidInput for the address of another seat,
   * Conflict once this side can no longer write, or when another person saved the part since it was read
   */
  async save<P extends ContractParty>(find: ContractFinder, party: P, { version, content }: Saved<P>, by: Actor): Promise<number> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { id, student } = await find(manager);
      const { state } = await lockPaperRow(work, 'contract', id);
      requireWritableContract(party, state);
      const parts = await partsOf(manager, 'contract', id);
      const part = parts[party];
      const after = { ...emptied(part.content), ...content };
      const edit = { entityType: 'contract' as const, entityId: id, before: { ...part.content }, after };
      const changed = await recordEdit<object>(manager, by, edit);
      if (changed.length === 0) return part.version;
      if (part.version !== version) throw new Conflict('agreement.part-moved');
      if (isSeatedParty(party)) requireSeatsApart(party, content, { parts: contentOf(parts), student });
      const next = { content: content as object, version: version + 1, updatedAt: () => 'now()' };
      await manager.update(ContractPart, { contractId: id, party }, next);
      await seeOwnPart(manager, 'contract', { paperId: id, readerId: by.accountId ?? id }, { [party]: content });
      return version + 1;
    });
  }
}

/** @throws Conflict */
export function requireWritableContract(party: ContractParty, state: ContractState): void {
  if (mayWriteContract(party, state)) return;
  throw new Conflict(isContractDrafting(state) ? 'agreement.part-done' : 'contract.out-for-signature');
}
