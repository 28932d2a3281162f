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
import { AGREEMENT_STEP_NAMES, AGREEMENT_STEPS, agreementStepOf, agreementTurn, isAgreementLate, nameForHost } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { AgreementLine, AgreementPage, AgreementStepCount, AgreementsQuery, OpenStepCount } from './agreements.dto.js';

/** Lists of agreements by step, with the number of those in each. */
@Injectable()
export class AgreementLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofSchool(reader: ClassReader, query: AgreementsQuery): Promise<AgreementPage> {
    const { manager } = this.dataSource;
    const [rows, counts] = await Promise.all([
      papersOfSchool(manager, 'agreement', reader, asked(query)),
      paperCountsOfSchool(manager, 'agreement', reader),
    ]);
    return this.page(rows, counted(counts), query, (row) => `${row.firstName} ${row.lastName}`);
  }

  async ofCompany(companyId: string, query: AgreementsQuery): Promise<AgreementPage> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const [rows, counts] = await Promise.all([
      papersOfCompany(manager, 'agreement', companyId, asked(query)),
      paperCountsOfCompany(manager, 'agreement', companyId),
    ]);
    return this.page(rows, counted(counts), query, (row) => nameForHost(row, true, today));
  }

  /** Steps before all have signed, in the classes that this reader sees; those that hold none are left out. */
  async openSteps(reader: ClassReader): Promise<OpenStepCount[]> {
    const { manager } = this.dataSource;
    const rows = await openPapersOfSchool(manager, 'agreement', reader, this.clock.today());
    const amending = await amendingOfSchool(manager, 'agreement', reader);
    const steps = byStep(rows)
      .filter(({ count }) => count > 0)
      .map(({ step, count }) => {
        const own = rows.filter(({ state }) => agreementStepOf(state) === step);
        return { step, count, late: own.reduce((sum, { late }) => sum + late, 0) };
      });
    return amending === 0 ? steps : [...steps, { step: 'amending', count: amending, late: 0 }];
  }

  private page(
    rows: readonly PaperLineRow<'agreement'>[],
    counts: AgreementStepCount[],
    { limit }: AgreementsQuery,
    nameOf: (row: PaperLineRow<'agreement'>) => string,
  ): AgreementPage {
    const { items, next } = pageOf(rows, limit, ({ startOn, id }) => [startOn, id]);
    const today = this.clock.today();
    return { items: items.map((row) => lineOf(row, nameOf(row), today)), counts, next };
  }
}

const asked = ({ cursor, limit, step }: AgreementsQuery) => ({
  states: step === 'amending' ? ('amending' as const) : AGREEMENT_STEPS[step],
  after: readCursor(cursor, ['day', 'id'] as const),
  limit: limit + 1,
});

const byStep = (counts: readonly PaperCountRow<'agreement'>[]) =>
  AGREEMENT_STEP_NAMES.map((step) => ({
    step,
    count: counts.filter(({ state }) => agreementStepOf(state) === step).reduce((sum, { count }) => sum + count, 0),
  }));

const counted = (rows: readonly ListedCountRow<'agreement'>[]): AgreementStepCount[] => [
  ...byStep(rows),
  { step: 'amending', count: rows.reduce((sum, { amending }) => sum + amending, 0) },
];

const lineOf = (row: PaperLineRow<'agreement'>, studentName: string, today: string): AgreementLine => {
  const { id, kind, state, stateAt, className, schoolName, hostName, startOn, endOn, signed, signatories, amendmentState } = row;
  return {
    ...{ id, kind, state, stateAt, studentName, className, schoolName, hostName, startOn, endOn, signed, signatories },
    amendmentState,
    turn: agreementTurn(state, row.isHostDone),
    isLate: isAgreementLate(state, startOn, today),
  };
};
