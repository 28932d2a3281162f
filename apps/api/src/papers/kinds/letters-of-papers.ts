import { Injectable } from '@nestjs/common';
import type { Amendment, ContractAmendment } from '@seve/database';
import { isPedagogical, type PlacementPaperType } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { AgreementLetters, ContractLetters } from '@seve/lifecycles';
import type { OwnPaper } from '../own-paper.js';
import type { AmendmentTo } from './acts-of-type.js';

interface Letters {
  askToFill(work: UnitOfWork, id: string, asked: { isReminder: boolean; isAmendment?: boolean }): Promise<boolean>;
  /** Tells the school that the part of the host is complete. */
  hostDone(work: UnitOfWork, id: string): Promise<void>;
  /** Sends remarks to a side. */
  changes(work: UnitOfWork, id: string, party: string): Promise<void>;
  amendments: LettersOfAmendments;
}

interface LettersOfAmendments {
  /** Tells the school that the host requests an amendment. */
  asked(work: UnitOfWork, amendment: AmendmentTo): Promise<void>;
  /** Asks the host to fill its part, also again after a remark. */
  askHost(work: UnitOfWork, amendment: AmendmentTo): Promise<unknown>;
  remark(work: UnitOfWork, amendment: AmendmentTo, remark: string): Promise<void>;
  /** Tells the next reader that the part of the host (`hostDone`) or of the school (`schoolDone`) is complete. */
  hostDone(work: UnitOfWork, amendment: AmendmentTo): Promise<void>;
  schoolDone(work: UnitOfWork, amendment: AmendmentTo): Promise<void>;
}

/** Sends the letters of each type of paper. */
@Injectable()
export class LettersOfPapers {
  private readonly letters: Record<PlacementPaperType, Letters>;

  constructor(agreements: AgreementLetters, contracts: ContractLetters) {
    this.letters = {
      agreement: {
        askToFill: (...asked) => agreements.askToFill(...asked),
        hostDone: (work, id) => agreements.toReview(work, id),
        changes: (work, id, party) => agreements.changes(work, id, party as Parameters<AgreementLetters['changes']>[2]),
        amendments: {
          asked: (work, amendment: Amendment) => agreements.amendmentAsked(work, amendment.agreementId, amendment),
          askHost: (work, { agreementId }: Amendment) => agreements.askToFill(work, agreementId, { isReminder: false, isAmendment: true }),
          remark: (work, { id, version, agreementId }: Amendment, remark) =>
            agreements.amendmentRemark(work, agreementId, { id, version, remark }),
          hostDone: (work, amendment: Amendment) => agreements.toReview(work, amendment.agreementId, amendment),
          async schoolDone(work, amendment: Amendment) {
            if (isPedagogical(amendment.motives)) await agreements.toValidate(work, amendment.agreementId, amendment);
          },
        },
      },
      contract: {
        askToFill: (...asked) => contracts.askToFill(...asked),
        hostDone: (work, id) => contracts.toFill(work, id),
        changes: (work, id, party) => contracts.changes(work, id, party as Parameters<ContractLetters['changes']>[2]),
        amendments: {
          asked: () => Promise.resolve(),
          askHost: (work, amendment: ContractAmendment) => contracts.toEmployer(work, amendment),
          remark: (work, amendment: ContractAmendment, remark) => contracts.toEmployer(work, amendment, remark),
          hostDone: (work, amendment: ContractAmendment) => contracts.toSchool(work, amendment),
          schoolDone: () => Promise.resolve(),
        },
      },
    };
  }

  of({ type }: Pick<OwnPaper, 'type'>): Letters {
    return this.letters[type];
  }
}
