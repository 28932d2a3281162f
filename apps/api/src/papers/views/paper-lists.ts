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
import type { LineRow } from '../kinds/acts-of-type.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';

export type ListQuery = PageQuery & { step: string };
type CountRow = PaperCountRow<PlacementPaperType>;

/** Lists papers by step, with the number of papers in each step. */
@Injectable()
export class PaperLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofSchool(type: PlacementPaperType, reader: ClassReader, query: ListQuery) {
    const { manager } = this.dataSource;
    const rows = papersOfSchool(manager, type, reader, pageAsked(type, query));
    const read = await Promise.all([rows, paperCountsOfSchool(manager, type, reader)]);
    return this.page(type, read, query, (row) => `${row.firstName} ${row.lastName}`);
  }

  async ofCompany(type: PlacementPaperType, companyId: string, query: ListQuery) {
    const { manager } = this.dataSource;
    const rows = papersOfCompany(manager, type, companyId, pageAsked(type, query));
    const read = await Promise.all([rows, paperCountsOfCompany(manager, type, companyId)]);
    return this.page(type, read, query, (row) => nameForHost(row, true, this.clock.today()));
  }

  /** Returns the steps of open papers in the classes that this reader sees, without empty steps. */
  async openSteps(type: PlacementPaperType, reader: ClassReader) {
    const { manager } = this.dataSource;
    const rows = await openPapersOfSchool(manager, type, reader, this.clock.today());
    const amending = await amendingOfSchool(manager, type, reader);
    const steps = inSteps(type, rows)
      .map(([step, own]) => ({ step, count: total(own, 'count'), late: total(own, 'late') }))
      .filter(({ count }) => count > 0);
    return amending === 0 ? steps : [...steps, { step: 'amending', count: amending, late: 0 }];
  }

  private page(
    type: PlacementPaperType,
    [rows, counts]: readonly [readonly LineRow[], readonly ListedCountRow<PlacementPaperType>[]],
    { limit }: ListQuery,
    nameOf: (row: LineRow) => string,
  ) {
    const { items, next } = pageOf(rows, limit, ({ startOn, id }) => [startOn, id]);
    const { turnOf, isLate, lineOf: more } = PAPERS_OF_API[type];
    const today = this.clock.today();
    return {
      items: items.map((row) => ({
        ...lineOf(row, nameOf(row)),
        ...{ turn: turnOf(row.state, row.isHostDone), isLate: isLate(row, today), ...more(row) },
      })),
      counts: [
        ...inSteps(type, counts).map(([step, own]) => ({ step, count: total(own, 'count') })),
        { step: 'amending', count: total(counts, 'amending') },
      ],
      next,
    };
  }
}

const pageAsked = (type: PlacementPaperType, { cursor, limit, step }: ListQuery) => ({
  states: step === 'amending' ? ('amending' as const) : (PAPERS_OF_API[type].listSteps[step] ?? []),
  after: readCursor(cursor, ['day', 'id'] as const),
  limit: limit + 1,
});

/** Sums counts of states by step. */
const inSteps = <Row extends CountRow>(type: PlacementPaperType, counts: readonly Row[]) =>
  Object.entries(PAPERS_OF_API[type].listSteps).map(
    ([step, states]) => [step, counts.filter(({ state }) => states.includes(state))] as const,
  );

const total = <Name extends string>(rows: readonly Record<Name, number>[], name: Name): number =>
  rows.reduce((sum, row) => sum + row[name], 0);

const lineOf = (row: LineRow, studentName: string) => {
  const { id, kind, state, stateAt, className, schoolName, hostName, startOn, endOn, signed, signatories, amendmentState } = row;
  return { id, kind, state, stateAt, studentName, className, schoolName, hostName, startOn, endOn, signed, signatories, amendmentState };
};
