import { Injectable } from '@nestjs/common';
import type { PlacementPaperType } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { AgreementLetters, ContractLetters } from '@seve/lifecycles';
import type { OwnPaper } from '../own-paper.js';

interface Letters {
  askToFill(work: UnitOfWork, id: string, asked: { isReminder: boolean; isAmendment?: boolean }): Promise<boolean>;
  /** The part of the host is complete. */
  hostDone(work: UnitOfWork, id: string): Promise<void>;
  /** Remarks to a side. */
  changes(work: UnitOfWork, id: string, party: string): Promise<void>;
}

/** Letters about each type of paper. */
@Injectable()
export class LettersOfPapers {
  private readonly letters: Record<PlacementPaperType, Letters>;

  constructor(agreements: AgreementLetters, contracts: ContractLetters) {
    this.letters = {
      agreement: {
        askToFill: (...asked) => agreements.askToFill(...asked),
        hostDone: (work, id) => agreements.toReview(work, id),
        changes: (work, id, party) => agreements.changes(work, id, party as Parameters<AgreementLetters['changes']>[2]),
      },
      contract: {
        askToFill: (...asked) => contracts.askToFill(...asked),
        hostDone: (work, id) => contracts.toFill(work, id),
        changes: (work, id, party) => contracts.changes(work, id, party as Parameters<ContractLetters['changes']>[2]),
      },
    };
  }

  of({ type }: Pick<OwnPaper, 'type'>): Letters {
    return this.letters[type];
  }
}
