import {
  type AgreementLineRow,
  agreementCountsOfCompany,
  agreementCountsOfSchool,
  agreementsOfCompany,
  agreementsOfSchool,
  amendingContractsOfSchool,
  amendingOfSchool,
  type ClassReader,
  type ContractLineRow,
  contractCountsOfCompany,
  contractCountsOfSchool,
  contractsOfCompany,
  contractsOfSchool,
  openAgreementsOfSchool,
  openContractsOfSchool,
} from '@seve/database';
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
  type PlacementPaperType,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';

export type LineRow = Omit<AgreementLineRow, 'kind' | 'state' | 'studentId' | 'classId' | 'isHostDone'> & { kind: string; state: string };

export interface AskedPage {
  states: readonly string[] | 'amending';
  after: readonly [startOn: string, id: string] | null;
  limit: number;
}

export interface CountRow {
  state: string;
  count: number;
}

/** Lists of one type of paper; states and steps are its own. */
interface ListedPaper {
  ofSchool(manager: EntityManager, reader: ClassReader, page: AskedPage): Promise<LineRow[]>;
  ofCompany(manager: EntityManager, companyId: string, page: AskedPage): Promise<LineRow[]>;
  countsOfSchool(manager: EntityManager, reader: ClassReader): Promise<(CountRow & { amending: number })[]>;
  countsOfCompany(manager: EntityManager, companyId: string): Promise<(CountRow & { amending: number })[]>;
  openOfSchool(manager: EntityManager, reader: ClassReader, today: CivilDate): Promise<(CountRow & { late: number })[]>;
  amendingOfSchool(manager: EntityManager, reader: ClassReader): Promise<number>;
  stepNames: readonly string[];
  stepOf(state: string): string | null;
  statesOf: Readonly<Record<string, readonly string[]>>;
  /** What only its lines say. */
  lineOf(row: LineRow, today: CivilDate): object;
}

const AGREEMENTS = {
  ofSchool: agreementsOfSchool,
  ofCompany: agreementsOfCompany,
  countsOfSchool: agreementCountsOfSchool,
  countsOfCompany: agreementCountsOfCompany,
  openOfSchool: openAgreementsOfSchool,
  amendingOfSchool,
  stepNames: AGREEMENT_STEP_NAMES,
  stepOf: agreementStepOf,
  statesOf: AGREEMENT_STEPS,
  lineOf: ({ state, isHostDone, startOn }: AgreementLineRow, today: CivilDate) => ({
    turn: agreementTurn(state, isHostDone),
    isLate: isAgreementLate(state, startOn, today),
  }),
};

const CONTRACTS = {
  ofSchool: contractsOfSchool,
  ofCompany: contractsOfCompany,
  countsOfSchool: contractCountsOfSchool,
  countsOfCompany: contractCountsOfCompany,
  openOfSchool: openContractsOfSchool,
  amendingOfSchool: amendingContractsOfSchool,
  stepNames: CONTRACT_STEP_NAMES,
  stepOf: contractStepOf,
  statesOf: CONTRACT_STEPS,
  lineOf: (row: ContractLineRow, today: CivilDate) => ({
    turn: contractTurn(row.state, row.isEmployerDone),
    isLate: isContractLate(row, today),
    dueOn: contractDueOn(row),
  }),
};

export const LISTED: Record<PlacementPaperType, ListedPaper> = { agreement: AGREEMENTS, contract: CONTRACTS };
