import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FrameworkRow, historyRows, offersReservedFor, type SeatsUsedRow, seatsUsed } from '@seve/database';
import { frameworkSideActs, frameworkText, frameworkTurn, isEndingSoon, isSchoolOfficeRole, schoolYearAt } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { historyFor } from '../framework-history.js';
import type { FrameworkSeatsUsed, FrameworkView } from '../frameworks.dto.js';
import { contactsOf, ownFramework, type Partner, signedBy } from '../own-framework.js';

/** The text that is signed, or was, with its SHA-256. */
export function textOf(row: FrameworkRow): { text: string; textSha256: string } {
  if (row.signedText !== null && row.textSha256 !== null) return { text: row.signedText, textSha256: row.textSha256 };
  const text = frameworkText(row, row, contactsOf(row));
  return { text, textSha256: createHash('sha256').update(text).digest('hex') };
}

/** One framework agreement, as its school or its company reads it. */
@Injectable()
export class FrameworkViews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(id: string, partner: Partner): Promise<FrameworkView> {
    const { manager } = this.dataSource;
    const { owner, role } = partner;
    const row = await ownFramework(manager, id, owner);
    const [used, offers, history] = await Promise.all([
      seatsUsed(manager, [id]),
      offersReservedFor(manager, row),
      historyRows(manager, { framework_agreement: [id] }),
    ]);
    const standing = { state: row.state, begunBy: row.begunBy, signedBy: signedBy(row), isRenewed: row.renewedById !== null };
    const turn = frameworkTurn(standing);
    const today = this.clock.today();
    const { schoolId: _school, siren: _siren, signedText: _text, textSha256: _sha256, stateAt: _at, ...facts } = row;
    const mayAct = owner.side === 'company' || isSchoolOfficeRole(role);
    return {
      ...facts,
      ...textOf(row),
      side: owner.side,
      isMyTurn: turn === owner.side || turn === 'both',
      isEndingSoon: isEndingSoon(row, today),
      isRenewed: standing.isRenewed,
      seatsUsed: seatsOf(row, used, schoolYearAt(today)),
      reservedOffers: offers,
      actions: mayAct ? frameworkSideActs(standing, owner.side) : [],
      history: history.filter(historyFor(row, owner.side)),
    };
  }
}

/** Each level of the terms in the running school year, or the nearest one of the agreement; and every year in which places were taken. */
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
