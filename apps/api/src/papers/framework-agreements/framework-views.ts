import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type FrameworkPaper,
  type FrameworkRow,
  frameworkSeen,
  type HistoryRow,
  historyRows,
  offersReservedFor,
  type SeatsUsedRow,
  seatsUsed,
} from '@seve/database';
import {
  EDIT,
  type FrameworkSide,
  frameworkActsOf,
  frameworkSideOf,
  frameworkText,
  frameworkTurn,
  isEndingSoon,
  NotFound,
  schoolYearAt,
} from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { CampusFrameworkView } from './campus-frameworks.dto.js';
import type { FrameworkFacts, FrameworkPaperView, FrameworkSeatsUsed, FrameworkView } from './frameworks.dto.js';
import { contactsOf, ownFramework, type Partner, standingOf } from './own-framework.js';

/** The text that is signed, or was, with its SHA-256. */
export function textOf(row: FrameworkRow): { text: string; textSha256: string } {
  if (row.signedText !== null && row.textSha256 !== null) return { text: row.signedText, textSha256: row.textSha256 };
  const text = frameworkText(row, row, contactsOf(row));
  return { text, textSha256: createHash('sha256').update(text).digest('hex') };
}

/** One framework agreement, as its school, its company or the campus reads it. */
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
    const turn = frameworkTurn(standing);
    const { renewsId, renewedById, returnReason, version } = row;
    return {
      ...(await this.facts(manager, row, { isTold: historyFor(row, side), accountId })),
      ...{ side, renewsId, renewedById, returnReason, version },
      isMyTurn: turn === side || turn === 'both',
      actions: frameworkActsOf(standing, side, role),
    };
  }

  /** Of any school. @throws NotFound for a draft, which its side alone reads */
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
    const { id, schoolName, companyId, companyName, begunBy, state, firstYear, lastYear, startOn, endOn, purpose } = row;
    const { seats, contacts, signatures, paper, endedOn, endedBy, endReason } = row;
    const [used, reservedOffers, history] = await Promise.all([
      seatsUsed(manager, [id]),
      offersReservedFor(manager, row),
      historyRows(manager, { framework_agreement: [id] }),
    ]);
    const today = this.clock.today();
    return {
      ...{ id, schoolName, companyId, companyName, begunBy, state, firstYear, lastYear, startOn, endOn, purpose },
      ...{ seats, contacts, signatures, endedOn, endedBy, endReason, reservedOffers },
      ...textOf(row),
      paper: paper && paperOf(paper, accountId),
      isEndingSoon: isEndingSoon(row, today),
      isRenewed: row.renewedById !== null,
      seatsUsed: seatsOf(row, used, schoolYearAt(today)),
      history: history.filter(isTold),
    };
  }
}

const paperOf = (
  { filedBy, filedAt, bytes, sha256, isWaiting, openedByAccountId }: FrameworkPaper,
  accountId: string | null,
): FrameworkPaperView => ({
  ...{ filedBy, filedAt, bytes, sha256, isWaiting },
  isOpened: openedByAccountId !== null && openedByAccountId === accountId,
});

/** Seats of each level in the current school year, or the nearest year of the agreement, and in each year with accepted places. */
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

/** The campus reads moves alone, not the edits of a draft. */
const isMove = ({ act, to }: HistoryRow): boolean => act !== EDIT && !(to === 'draft' && act === null);

/** The side that writes the draft reads all; the other side reads moves and its own edits. */
const historyFor =
  ({ begunBy }: FrameworkRow, side: FrameworkSide) =>
  (row: HistoryRow): boolean =>
    begunBy === side || frameworkSideOf(row.role) === side || isMove(row);
