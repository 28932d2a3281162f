import { Injectable } from '@nestjs/common';
import {
  amendingOfSchool,
  type ClassReader,
  type ListedCountRow,
  openPapersOfSchool,
  type PaperCountRow,
  type PaperLineRow,
  paperCountsOfCompany,
  paperCountsOfSchool,
  papersOfCompany,
  papersOfSchool,
} from '@seve/database';
import {
  CONTRACT_STEP_NAMES,
  CONTRACT_STEPS,
  contractDueOn,
  contractStepOf,
  contractTurn,
  initialOf,
  isContractLate,
  isNamed,
} from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { ContractLine, ContractPage, ContractStepCount, ContractsQuery, OpenContractStep } from './contracts.dto.js';

/** Lists of contracts by step, with the number of those in each. */
@Injectable()
export class ContractLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofSchool(reader: ClassReader, query: ContractsQuery): Promise<ContractPage> {
    const { manager } = this.dataSource;
    const [rows, counts] = await Promise.all([
      papersOfSchool(manager, 'contract', reader, asked(query)),
      paperCountsOfSchool(manager, 'contract', reader),
    ]);
    return this.page(rows, counted(counts), query, (row) => `${row.firstName} ${row.lastName}`);
  }

  /** Steps before the registration, in the classes that this reader sees; those that hold none are left out. */
  async openSteps(reader: ClassReader): Promise<OpenContractStep[]> {
    const { manager } = this.dataSource;
    const rows = await openPapersOfSchool(manager, 'contract', reader, this.clock.today());
    const amending = await amendingOfSchool(manager, 'contract', reader);
    const steps = byStep(rows)
      .filter(({ count }) => count > 0)
      .map(({ step, count }) => {
        const own = rows.filter(({ state }) => contractStepOf(state) === step);
        return { step, count, late: own.reduce((sum, { late }) => sum + late, 0) };
      });
    return amending === 0 ? steps : [...steps, { step: 'amending', count: amending, late: 0 }];
  }

  async ofCompany(companyId: string, query: ContractsQuery): Promise<ContractPage> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const [rows, counts] = await Promise.all([
      papersOfCompany(manager, 'contract', companyId, asked(query)),
      paperCountsOfCompany(manager, 'contract', companyId),
    ]);
    return this.page(rows, counted(counts), query, ({ firstName, lastName, birthDate }) => {
      const isFull = birthDate !== null && isNamed(birthDate, true, today);
      return `${firstName} ${isFull ? lastName : initialOf(lastName)}`;
    });
  }

  private page(
    rows: readonly PaperLineRow<'contract'>[],
    counts: ContractStepCount[],
    { limit }: ContractsQuery,
    nameOf: (row: PaperLineRow<'contract'>) => string,
  ): ContractPage {
    const { items, next } = pageOf(rows, limit, ({ startOn, id }) => [startOn, id]);
    const today = this.clock.today();
    return { items: items.map((row) => lineOf(row, nameOf(row), today)), counts, next };
  }
}

const asked = ({ cursor, limit, step }: ContractsQuery) => ({
  states: step === 'amending' ? ('amending' as const) : CONTRACT_STEPS[step],
  after: readCursor(cursor, ['day', 'id'] as const),
  limit: limit + 1,
});

const byStep = (counts: readonly PaperCountRow<'contract'>[]) =>
  CONTRACT_STEP_NAMES.map((step) => ({
    step,
    count: counts.filter(({ state }) => contractStepOf(state) === step).reduce((sum, { count }) => sum + count, 0),
  }));

const counted = (rows: readonly ListedCountRow<'contract'>[]): ContractStepCount[] => [
  ...byStep(rows),
  { step: 'amending', count: rows.reduce((sum, { amending }) => sum + amending, 0) },
];

const lineOf = (row: PaperLineRow<'contract'>, studentName: string, today: string): ContractLine => {
  const { id, kind, state, stateAt, className, schoolName, hostName, startOn, endOn, signed, signatories, amendmentState } = row;
  return {
    ...{ id, kind, state, stateAt, studentName, className, schoolName, hostName, startOn, endOn, signed, signatories },
    amendmentState,
    turn: contractTurn(state, row.isHostDone),
    isLate: isContractLate(row, today),
    dueOn: contractDueOn(row),
  };
};
