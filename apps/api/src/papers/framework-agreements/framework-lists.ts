import { Injectable } from '@nestjs/common';
import {
  campusFrameworks,
  type FrameworkLineRow,
  frameworkCountsOf,
  frameworksOf,
  partnerSchools,
  partnersNamed,
  type SeatsUsedRow,
  seatsUsed,
} from '@seve/database';
import { FRAMEWORK_STEP_NAMES, FRAMEWORK_STEPS, type FrameworkSide, frameworkTurn, isEndingSoon, schoolYearAt } from '@seve/domain';
import { fold } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { CampusFrameworkPage, CampusFrameworksQuery } from './campus-frameworks.dto.js';
import type { FrameworkLine, FrameworkPage, FrameworksQuery, PartnerName } from './frameworks.dto.js';
import type { Partner } from './own-framework.js';

const MOST_NAMED = 8;

/** Lists of framework agreements by step, with the number of those in each. */
@Injectable()
export class FrameworkLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list({ owner }: Partner, { cursor, limit, step }: FrameworksQuery): Promise<FrameworkPage> {
    const { manager } = this.dataSource;
    const page = { states: FRAMEWORK_STEPS[step], after: readCursor(cursor, ['day', 'id'] as const), limit: limit + 1 };
    const [rows, counts] = await Promise.all([frameworksOf(manager, owner, page), frameworkCountsOf(manager, owner)]);
    const { items, next } = pageOf(rows, limit, ({ endOn, id }) => [endOn, id]);
    const used = await seatsUsed(
      manager,
      items.map(({ id }) => id),
    );
    const today = this.clock.today();
    const countOf = (states: readonly string[]) =>
      counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
    return {
      items: items.map((row) => lineOf(row, used, { side: owner.side, today })),
      counts: FRAMEWORK_STEP_NAMES.map((name) => ({ step: name, count: countOf(FRAMEWORK_STEPS[name]) })),
      next,
    };
  }

  /** Those of every school, found by names, state, school or company. */
  async ofCampus({ q = '', state, schoolId, companyId, cursor, limit }: CampusFrameworksQuery): Promise<CampusFrameworkPage> {
    const [after = null] = readCursor(cursor, ['id'] as const) ?? [];
    const filter = { words: wordsOf(q), state: state ?? null, schoolId: schoolId ?? null, companyId: companyId ?? null };
    const rows = await campusFrameworks(this.dataSource.manager, filter, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ id }) => [id]);
    const today = this.clock.today();
    const lines = items.map(({ signedBy: _signed, paperBy: _paper, seats: _seats, ...row }) => ({
      ...row,
      isEndingSoon: isEndingSoon(row, today),
    }));
    return { items: lines, next };
  }

  /** Schools for which the company may reserve an offer. */
  partnerSchools(companyId: string): Promise<PartnerName[]> {
    return partnerSchools(this.dataSource.manager, companyId);
  }

  /** Companies for a school, schools for a company, by words of their names. */
  async named({ owner: { side } }: Partner, q: string): Promise<PartnerName[]> {
    const words = wordsOf(q);
    return words.length === 0 ? [] : partnersNamed(this.dataSource.manager, side, words, MOST_NAMED);
  }
}

const wordsOf = (typed: string): string[] => fold(typed).split(' ').filter(Boolean);

function lineOf(
  row: FrameworkLineRow,
  used: readonly SeatsUsedRow[],
  { side, today }: { side: FrameworkSide; today: string },
): FrameworkLine {
  const { id, schoolName, companyName, begunBy, state, signedBy, paperBy, firstYear, lastYear, startOn, endOn, isRenewed } = row;
  const turn = frameworkTurn({ state, begunBy, signedBy, paperBy, isRenewed });
  const year = schoolYearAt(today);
  return {
    ...{ id, schoolName, companyName, begunBy, state, firstYear, lastYear, startOn, endOn, isRenewed },
    isMyTurn: turn === side || turn === 'both',
    isEndingSoon: isEndingSoon(row, today),
    seats: row.seats.reduce((sum, { seats }) => sum + seats, 0),
    used: used.filter((one) => one.frameworkId === id && one.year === year).reduce((sum, one) => sum + one.used, 0),
  };
}
