import { Injectable } from '@nestjs/common';
import type { Amendment, AmendmentRow, ContractAmendment } from '@seve/database';
import { isPedagogical, type PlacementPaperType } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { AgreementLetters, ContractLetters } from '@seve/lifecycles';
import type { OwnPaper } from '../own-paper.js';

interface Letters {
  askToFill(work: UnitOfWork, id: string, asked: { isReminder: boolean; isAmendment?: boolean }): Promise<boolean>;
  /** The part of the host is complete. */
  hostDone(work: UnitOfWork, id: string): Promise<void>;
  /** Remarks to a side. */
  changes(work: UnitOfWork, id: string, party: string): Promise<void>;
  amendments: LettersOfAmendments;
}

interface LettersOfAmendments<Row = AmendmentRow<PlacementPaperType>> {
  /** The host asks the school for it. */
  asked(work: UnitOfWork, amendment: Row): Promise<void>;
  /** The host fills its part, and again after a remark. */
  askHost(work: UnitOfWork, amendment: Row): Promise<unknown>;
  remark(work: UnitOfWork, amendment: Row, remark: string): Promise<void>;
  /** The part of the host, or of the school, is complete. */
  hostDone(work: UnitOfWork, amendment: Row): Promise<void>;
  schoolDone(work: UnitOfWork, amendment: Row): Promise<void>;
}

const ofAgreements = (letters: AgreementLetters): LettersOfAmendments<Amendment> => ({
  asked: (work, amendment) => letters.amendmentAsked(work, amendment.agreementId, amendment),
  askHost: (work, { agreementId }) => letters.askToFill(work, agreementId, { isReminder: false, isAmendment: true }),
  remark: (work, { id, version, agreementId }, remark) => letters.amendmentRemark(work, agreementId, { id, version, remark }),
  hostDone: (work, amendment) => letters.toReview(work, amendment.agreementId, amendment),
  async schoolDone(work, amendment) {
    if (isPedagogical(amendment.motives)) await letters.toValidate(work, amendment.agreementId, amendment);
  },
});

const ofContracts = (letters: ContractLetters): LettersOfAmendments<ContractAmendment> => ({
  asked: () => Promise.resolve(),
  askHost: (work, amendment) => letters.toEmployer(work, amendment),
  remark: (work, amendment, remark) => letters.toEmployer(work, amendment, remark),
  hostDone: (work, amendment) => letters.toSchool(work, amendment),
  schoolDone: () => Promise.resolve(),
});

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
        amendments: ofAgreements(agreements),
      },
      contract: {
        askToFill: (...asked) => contracts.askToFill(...asked),
        hostDone: (work, id) => contracts.toFill(work, id),
        changes: (work, id, party) => contracts.changes(work, id, party as Parameters<ContractLetters['changes']>[2]),
        amendments: ofContracts(contracts),
      },
    };
  }

  of({ type }: Pick<OwnPaper, 'type'>): Letters {
    return this.letters[type];
  }
}
