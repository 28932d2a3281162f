import { Injectable } from '@nestjs/common';
import {
  amendingOfSchool,
  type ClassReader,
  type ListedCountRow,
  openPapersOfSchool,
  type PaperCountRow,
  paperCountsOfCompany,
  paperCountsOfSchool,
  papersOfCompany,
  papersOfSchool,
} from '@seve/database';
import { nameForHost, type PlacementPaperType } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import { LISTED, type LineRow } from '../kinds/listed-paper.js';

type ListQuery = PageQuery & { step: string };
type CountRow = PaperCountRow<PlacementPaperType>;

/** Lists of papers by step, with the number of those in each. */
@Injectable()
export class PaperLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofSchool(type: PlacementPaperType, reader: ClassReader, query: ListQuery) {
    const { manager } = this.dataSource;
    const [rows, counts] = await Promise.all([
      papersOfSchool(manager, type, reader, pageAsked(type, query)),
      paperCountsOfSchool(manager, type, reader),
    ]);
    return this.page(type, rows, counts, query, (row) => `${row.firstName} ${row.lastName}`);
  }

  async ofCompany(type: PlacementPaperType, companyId: string, query: ListQuery) {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const [rows, counts] = await Promise.all([
      papersOfCompany(manager, type, companyId, pageAsked(type, query)),
      paperCountsOfCompany(manager, type, companyId),
    ]);
    return this.page(type, rows, counts, query, (row) => nameForHost(row, true, today));
  }

  /** Steps of open papers, in the classes that this reader sees; those that hold none are left out. */
  async openSteps(type: PlacementPaperType, reader: ClassReader) {
    const { manager } = this.dataSource;
    const { stepOf } = LISTED[type];
    const rows = await openPapersOfSchool(manager, type, reader, this.clock.today());
    const amending = await amendingOfSchool(manager, type, reader);
    const steps = byStep(type, rows)
      .filter(({ count }) => count > 0)
      .map(({ step, count }) => {
        const own = rows.filter(({ state }) => stepOf(state) === step);
        return { step, count, late: own.reduce((sum, { late }) => sum + late, 0) };
      });
    return amending === 0 ? steps : [...steps, { step: 'amending', count: amending, late: 0 }];
  }

  private page(
    type: PlacementPaperType,
    rows: readonly LineRow[],
    counts: readonly ListedCountRow<PlacementPaperType>[],
    { limit }: ListQuery,
    nameOf: (row: LineRow) => string,
  ) {
    const { items, next } = pageOf(rows, limit, ({ startOn, id }) => [startOn, id]);
    const today = this.clock.today();
    return {
      items: items.map((row) => ({ ...lineOf(row, nameOf(row)), ...LISTED[type].lineOf(row, today) })),
      counts: [...byStep(type, counts), { step: 'amending', count: counts.reduce((sum, { amending }) => sum + amending, 0) }],
      next,
    };
  }
}

const pageAsked = (type: PlacementPaperType, { cursor, limit, step }: ListQuery) => ({
  states: step === 'amending' ? ('amending' as const) : (LISTED[type].statesOf[step] ?? []),
  after: readCursor(cursor, ['day', 'id'] as const),
  limit: limit + 1,
});

const byStep = (type: PlacementPaperType, counts: readonly CountRow[]) => {
  const { stepNames, stepOf } = LISTED[type];
  return stepNames.map((step) => ({
    step,
    count: counts.filter(({ state }) => stepOf(state) === step).reduce((sum, { count }) => sum + count, 0),
  }));
};

const lineOf = (row: LineRow, studentName: string) => {
  const { id, kind, state, stateAt, className, schoolName, hostName, startOn, endOn, signed, signatories, amendmentState } = row;
  return { id, kind, state, stateAt, studentName, className, schoolName, hostName, startOn, endOn, signed, signatories, amendmentState };
};
