import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  campusFrameworks,
  type FrameworkLineRow,
  type FrameworkPaper,
  type FrameworkRow,
  frameworkCountsOf,
  frameworkSeen,
  frameworksOf,
  type HistoryRow,
  historyRows,
  offersReservedFor,
  partnerSchools,
  partnersNamed,
  type SeatsUsedRow,
  seatsUsed,
} from '@seve/database';
import {
  EDIT,
  FRAMEWORK_STEP_NAMES,
  FRAMEWORK_STEPS,
  type FrameworkSide,
  type FrameworkStanding,
  frameworkActsOf,
  frameworkSideOf,
  frameworkText,
  frameworkTurn,
  isEndingSoon,
  NotFound,
  schoolYearAt,
} from '@seve/domain';
import { communeName, fold } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { CampusFrameworkPage, CampusFrameworksQuery, CampusFrameworkView } from './campus-frameworks.dto.js';
import type {
  FrameworkFacts,
  FrameworkLine,
  FrameworkPage,
  FrameworkPaperView,
  FrameworkSeatsUsed,
  FrameworksQuery,
  FrameworkView,
  PartnerName,
} from './frameworks.dto.js';
import { contactsOf, ownFramework, type Partner, standingOf } from './own-framework.js';

const MOST_NAMED = 8;

/** Returns the text to sign, or the signed one, with its SHA-256. */
export function textOf(row: FrameworkRow): { text: string; textSha256: string } {
  if (row.signedText !== null && row.textSha256 !== null) return { text: row.signedText, textSha256: row.textSha256 };
  const seats = {
    schoolSeat: seatOf(row.schoolAddress, row.schoolCommune),
    companySeat: seatOf(row.companyAddress, row.companyCommune),
  };
  const text = frameworkText({ ...row, ...seats }, row, contactsOf(row));
  return { text, textSha256: createHash('sha256').update(text).digest('hex') };
}

const seatOf = (address: string | null, commune: string | null): string =>
  [address, commune && communeName(commune)].filter(Boolean).join(', ');

/** Reads framework agreements, singly or in lists, for their school, their company or the campus. */
@Injectable()
export class FrameworkViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(id: string, { owner: { side, id: ownerId }, role, accountId }: Partner): Promise<FrameworkView> {
    const { manager } = this.dataSource;
    const row = await ownFramework(manager, id, { side, id: ownerId });
    const standing = standingOf(row);
    const { renewsId, renewedById, returnReason, version } = row;
    return {
      ...(await this.facts(manager, row, { isTold: historyFor(row, side), accountId })),
      ...{ side, renewsId, renewedById, returnReason, version },
      isMyTurn: isTurnOf(side, standing),
      actions: frameworkActsOf(standing, side, role),
    };
  }

  /** Returns an agreement of any school. @throws NotFound for a draft, which only its author's side reads */
  async readForCampus(id: string): Promise<CampusFrameworkView> {
    const { manager } = this.dataSource;
    const row = await frameworkSeen.campus(manager, id);
    if (row === null) throw new NotFound('not-found');
    return { ...(await this.facts(manager, row, { isTold: isMove, accountId: null })), schoolId: row.schoolId };
  }

  private async facts(
    manager: EntityManager,
    row: FrameworkRow,
    { isTold, accountId }: { isTold: (row: HistoryRow) => boolean; accountId: string | null },
  ): Promise<FrameworkFacts> {
    const { id, schoolName, companyId, companyName, begunBy, state, firstYear, lastYear, startOn, endOn, purpose, noticeMonths } = row;
    const { seats, contacts, signatures, paper, endedOn, endedBy, endReason } = row;
    const [used, reservedOffers, history] = await Promise.all([
      seatsUsed(manager, [id]),
      offersReservedFor(manager, row),
      historyRows(manager, { framework_agreement: [id] }),
    ]);
    const today = this.clock.today();
    return {
      ...{ id, schoolName, companyId, companyName, begunBy, state, firstYear, lastYear, startOn, endOn, purpose, noticeMonths },
      ...{ seats, contacts, signatures, endedOn, endedBy, endReason, reservedOffers },
      ...textOf(row),
      paper: paper && paperOf(paper, accountId),
      isEndingSoon: isEndingSoon(row, today),
      isRenewed: row.renewedById !== null,
      seatsUsed: seatsOf(row, used, schoolYearAt(today)),
      history: history.filter(isTold),
    };
  }

  /** Returns the agreements of one step, with the number of agreements in each step. */
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

  /** Returns agreements of all schools, filtered by names, state, school or company. */
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

  /** Returns the schools for which the company may reserve an offer. */
  partnerSchools(companyId: string): Promise<PartnerName[]> {
    return partnerSchools(this.dataSource.manager, companyId);
  }

  /** Returns companies for a school, or schools for a company, by words of their names. */
  async named({ owner: { side } }: Partner, q: string): Promise<PartnerName[]> {
    const words = wordsOf(q);
    return words.length === 0 ? [] : partnersNamed(this.dataSource.manager, side, words, MOST_NAMED);
  }
}

const paperOf = (
  { filedBy, filedAt, bytes, sha256, isWaiting, openedByAccountId }: FrameworkPaper,
  accountId: string | null,
): FrameworkPaperView => ({
  ...{ filedBy, filedAt, bytes, sha256, isWaiting },
  isOpened: openedByAccountId !== null && openedByAccountId === accountId,
});

/**
 * Returns the seats of each level in the current school year, or the nearest year of the agreement, and in each year with accepted places.
 */
function seatsOf({ firstYear, lastYear, seats }: FrameworkRow, used: readonly SeatsUsedRow[], year: number): FrameworkSeatsUsed[] {
  const shown = Math.min(Math.max(year, firstYear), lastYear);
  const years = [...new Set([shown, ...used.map((row) => row.year)])].sort((one, other) => one - other);
  const levels = [...new Set([...seats.map(({ level }) => level), ...used.map(({ level }) => level)])].sort((one, other) => one - other);
  return years.flatMap((of) =>
    levels.map((level) => ({
      level,
      year: of,
      seats: seats.find((one) => one.level === level)?.seats ?? 0,
      used: used.find((one) => one.level === level && one.year === of)?.used ?? 0,
    })),
  );
}

/** Returns whether a history row is a change of state. The campus sees only these, not the edits of a draft. */
const isMove = ({ act, to }: HistoryRow): boolean => act !== EDIT && !(to === 'draft' && act === null);

/** Filters the history: the side that writes the draft sees all rows; the other side sees changes of state and its own edits. */
const historyFor =
  ({ begunBy }: FrameworkRow, side: FrameworkSide) =>
  (row: HistoryRow): boolean =>
    begunBy === side || frameworkSideOf(row.role) === side || isMove(row);

function isTurnOf(side: FrameworkSide, standing: FrameworkStanding): boolean {
  const turn = frameworkTurn(standing);
  return turn === side || turn === 'both';
}

const wordsOf = (typed: string): string[] => fold(typed).split(' ').filter(Boolean);

function lineOf(
  row: FrameworkLineRow,
  used: readonly SeatsUsedRow[],
  { side, today }: { side: FrameworkSide; today: string },
): FrameworkLine {
  const { id, schoolName, companyName, begunBy, state, signedBy, paperBy, firstYear, lastYear, startOn, endOn, isRenewed } = row;
  const year = schoolYearAt(today);
  return {
    ...{ id, schoolName, companyName, begunBy, state, firstYear, lastYear, startOn, endOn, isRenewed },
    isMyTurn: isTurnOf(side, { state, begunBy, signedBy, paperBy, isRenewed }),
    isEndingSoon: isEndingSoon(row, today),
    seats: row.seats.reduce((sum, { seats }) => sum + seats, 0),
    used: used.filter((one) => one.frameworkId === id && one.year === year).reduce((sum, one) => sum + one.used, 0),
  };
}
