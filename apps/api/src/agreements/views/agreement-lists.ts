import { Injectable } from '@nestjs/common';
import {
  type AgreementCountRow,
  type AgreementLineRow,
  agreementCountsOfCompany,
  agreementCountsOfSchool,
  agreementsOfCompany,
  agreementsOfSchool,
  type ClassReader,
} from '@seve/database';
import { AGREEMENT_STEP_NAMES, AGREEMENT_STEPS, agreementStepOf, agreementTurn, isAgreementLate, nameForHost } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { AgreementLine, AgreementPage, AgreementStepCount, AgreementsQuery } from './agreements.dto.js';

/** Lists of agreements by step, with the number of those in each. */
@Injectable()
export class AgreementLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofSchool(reader: ClassReader, query: AgreementsQuery): Promise<AgreementPage> {
    const { manager } = this.dataSource;
    const [rows, counts] = [await agreementsOfSchool(manager, reader, asked(query)), await this.countsOfSchool(reader)];
    return this.page(rows, counts, query, (row) => `${row.firstName} ${row.lastName}`);
  }

  async ofCompany(companyId: string, query: AgreementsQuery): Promise<AgreementPage> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const rows = await agreementsOfCompany(manager, companyId, asked(query));
    return this.page(rows, byStep(await agreementCountsOfCompany(manager, companyId, today)), query, (row) =>
      nameForHost(row, true, today),
    );
  }

  /** Of every step, in the classes that this reader sees. */
  async countsOfSchool(reader: ClassReader): Promise<AgreementStepCount[]> {
    return byStep(await agreementCountsOfSchool(this.dataSource.manager, reader, this.clock.today()));
  }

  private page(
    rows: readonly AgreementLineRow[],
    counts: AgreementStepCount[],
    { limit }: AgreementsQuery,
    nameOf: (row: AgreementLineRow) => string,
  ): AgreementPage {
    const { items, next } = pageOf(rows, limit, ({ startOn, id }) => [startOn, id]);
    const today = this.clock.today();
    return { items: items.map((row) => lineOf(row, nameOf(row), today)), counts, next };
  }
}

const asked = ({ cursor, limit, step }: AgreementsQuery) => ({
  states: AGREEMENT_STEPS[step],
  after: readCursor(cursor, ['day', 'id'] as const),
  limit: limit + 1,
});

const byStep = (counts: readonly AgreementCountRow[]): AgreementStepCount[] =>
  AGREEMENT_STEP_NAMES.map((step) => {
    const own = counts.filter(({ state }) => agreementStepOf(state) === step);
    return { step, count: own.reduce((sum, { count }) => sum + count, 0), late: own.reduce((sum, { late }) => sum + late, 0) };
  });

const lineOf = (row: AgreementLineRow, studentName: string, today: string): AgreementLine => {
  const { id, kind, state, stateAt, className, schoolName, hostName, startOn, endOn, signed, signatories } = row;
  return {
    ...{ id, kind, state, stateAt, studentName, className, schoolName, hostName, startOn, endOn, signed, signatories },
    turn: agreementTurn(state, row.isHostDone),
    isLate: isAgreementLate(state, startOn, today),
  };
};
