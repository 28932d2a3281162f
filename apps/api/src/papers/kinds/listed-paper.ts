import type { PaperLineRow } from '@seve/database';
import {
  AGREEMENT_STEP_NAMES,
  AGREEMENT_STEPS,
  agreementStepOf,
  agreementTurn,
  type CivilDate,
  CONTRACT_STEP_NAMES,
  CONTRACT_STEPS,
  contractDueOn,
  contractStepOf,
  contractTurn,
  isAgreementLate,
  isContractLate,
  type PaperState,
  type PlacementPaperType,
} from '@seve/domain';

export type LineRow = PaperLineRow<PlacementPaperType>;

/** Steps and lines of one type of paper; its states are its own. */
interface ListedPaper {
  stepNames: readonly string[];
  stepOf(state: PaperState<PlacementPaperType>): string | null;
  statesOf: Readonly<Record<string, readonly PaperState<PlacementPaperType>[]>>;
  /** What only its lines say. */
  lineOf(row: LineRow, today: CivilDate): object;
}

const AGREEMENTS = {
  stepNames: AGREEMENT_STEP_NAMES,
  stepOf: agreementStepOf,
  statesOf: AGREEMENT_STEPS,
  lineOf: ({ state, isHostDone, startOn }: PaperLineRow<'agreement'>, today: CivilDate) => ({
    turn: agreementTurn(state, isHostDone),
    isLate: isAgreementLate(state, startOn, today),
  }),
};

const CONTRACTS = {
  stepNames: CONTRACT_STEP_NAMES,
  stepOf: contractStepOf,
  statesOf: CONTRACT_STEPS,
  lineOf: (row: PaperLineRow<'contract'>, today: CivilDate) => ({
    turn: contractTurn(row.state, row.isHostDone),
    isLate: isContractLate(row, today),
    dueOn: contractDueOn(row),
  }),
};

export const LISTED: Record<PlacementPaperType, ListedPaper> = { agreement: AGREEMENTS, contract: CONTRACTS };
