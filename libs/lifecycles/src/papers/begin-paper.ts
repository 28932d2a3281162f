import { type Actor, SYSTEM } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { beginAgreement } from '../agreements/begin-agreement.js';
import { beginContract } from '../contracts/begin-contract.js';
import type { AgreementLetters } from '../letters/agreement-letters.js';
import type { ContractLetters } from '../letters/contract-letters.js';

/** Begins what an agreed place is signed by, an agreement or a contract, and asks the host to fill its part. Next: apps/api/src/papers/desks/paper-desk.controller.ts */
export class PaperBeginning {
  constructor(
    private readonly agreements: AgreementLetters,
    private readonly contracts: ContractLetters,
  ) {}

  /** Returns null where no paper is due or one has begun; `isHostAsked` is false where no address of the host is known. */
  async begin(work: UnitOfWork, placementId: string, by: Actor = SYSTEM): Promise<{ isHostAsked: boolean } | null> {
    const agreement = await beginAgreement(work, placementId, by);
    if (agreement !== null) return { isHostAsked: await this.agreements.askToFill(work, agreement, { isReminder: false }) };
    const contract = await beginContract(work, placementId, by);
    return contract === null ? null : { isHostAsked: await this.contracts.askToFill(work, contract, { isReminder: false }) };
  }
}
