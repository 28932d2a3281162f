import { Injectable } from '@nestjs/common';
import { type Actor, PAPER_TABLES, recordEdit } from '@seve/database';
import {
  Conflict,
  type EarlyEndReason,
  InvalidInput,
  isSeatedParty,
  type Locale,
  openedFields,
  type PaperSide,
  PLACEMENT_PAPERS,
  requireSeatsApart,
  requireTimetable,
  type Timetable,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { requireFreeDays } from '../../core/applications/requirements/require-free-days.js';
import type { AmendmentTo } from '../kinds/acts-of-type.js';
import { PAPERS_OF_API } from '../kinds/paper-of-api.js';
import type { PaperFinder } from '../own-paper.js';
import type { AgreementDaysInput } from '../parts/parts.dto.js';
import { amendedPaperBy, type FoundAmendment, lockFound, requireEffectiveDay } from './own-amendment.js';

export interface SavedAmendment {
  version: number;
  content: object & { timetable?: Timetable };
  days?: AgreementDaysInput;
  /** This field and those below are sent by the school only: day of effect, end of an interruption, reason of an early end. */
  effectiveOn?: string;
  awayUntil?: string;
  earlyEndReason?: EarlyEndReason;
}

const FILLED_IN: Record<PaperSide, readonly string[]> = { host: ['draft'], school: ['draft', 'company_done'] };
export const mayFill = (side: PaperSide, { state }: AmendmentTo): boolean => FILLED_IN[side].includes(state);

/** Saves the fields that the motives of an amendment open. */
@Injectable()
export class FillAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws InvalidInput for a closed field, the address of another seat or impossible days, Conflict once this side can no longer write or
   * when another person saved since it was read
   */
  async fill(find: PaperFinder, id: string, side: PaperSide, input: SavedAmendment, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFound(work, find, id);
      const { row, amendment } = found;
      const { partyOf, amendments } = PAPERS_OF_API[row.type];
      if (!mayFill(side, amendment)) throw new Conflict('amendment.part-done');
      const content = await openedContent(work, found, side, input.content);
      const ofPlace = side === 'school' ? placeChanges(found, input) : {};
      const days = await this.daysOf(work, found, input.days, locale);
      const kept = side === 'school' ? amendments.keptBySchool(amendment.changes) : amendment.changes;
      const part = { [partyOf[side]]: side === 'host' ? amendments.ofHost(amendment.motives, content) : content };
      await save(work, found, input, { ...kept, ...part, ...days, ...ofPlace }, by);
    });
  }

  /** Writes the new days of an amendment that has just begun. @throws InvalidInput where the dates are no motive, or for impossible days */
  async fillDays(work: UnitOfWork, found: FoundAmendment, days: AgreementDaysInput, by: Actor, locale: Locale): Promise<void> {
    const { amendment } = found;
    if (!isAbout(amendment, 'dates')) throw new InvalidInput([{ path: 'days', code: 'amendment.field-closed' }]);
    const changes = { ...amendment.changes, ...(await this.daysOf(work, found, days, locale)) };
    await save(work, found, { version: amendment.version, content: {} }, changes, by);
  }

  /**
   * Returns the new days when the motives are about days. @throws InvalidInput for impossible days, or another first day of a running
   * placement
   */
  private async daysOf({ manager }: UnitOfWork, { row, amendment }: FoundAmendment, days: AgreementDaysInput | undefined, locale: Locale) {
    if (!isAbout(amendment, 'dates') || days === undefined) return {};
    PAPERS_OF_API[row.type].amendments.requireDays({ ...days, kind: row.kind }, this.clock.today());
    if (row.placementState !== 'signed' && days.startOn !== row.startOn)
      throw new InvalidInput([{ path: 'days.startOn', code: 'amendment.begun' }]);
    await requireFreeDays(manager, row.studentId, days, locale, row.placementId);
    return { days: { startOn: days.startOn, endOn: days.endOn } };
  }
}

export const isAbout = ({ motives }: Pick<FoundAmendment['amendment'], 'motives'>, motive: string): boolean =>
  motives.some((one) => one === motive);

/**
 * Returns the fields sent for a part. @throws InvalidInput for each field that the motives leave closed, and for the address of another
 * seat
 */
async function openedContent(work: UnitOfWork, found: FoundAmendment, side: PaperSide, content: SavedAmendment['content']) {
  const { row, amendment } = found;
  const party = PLACEMENT_PAPERS[row.type].partyOf[side];
  const opened = openedFields(amendment.motives, party);
  const given = Object.entries(content).filter(([, value]) => value !== undefined);
  const closed = given.filter(([field]) => !opened.includes(field));
  if (closed.length > 0) throw new InvalidInput(closed.map(([field]) => ({ path: `content.${field}`, code: 'amendment.field-closed' })));
  if (content.timetable !== undefined) requireTimetable(content.timetable, 'content.timetable');
  const { after } = await amendedPaperBy(work.manager, found);
  if (isSeatedParty(party)) requireSeatsApart(party, content, { parts: after.parts, student: row.student });
  return Object.fromEntries(given);
}

/**
 * Returns the interruption and early end when the motives are about them. @throws InvalidInput for a day of effect or an interruption that
 * ends outside the paper
 */
function placeChanges({ row, amendment }: FoundAmendment, { awayUntil, earlyEndReason, ...input }: SavedAmendment) {
  const { effectiveOn = amendment.effectiveOn } = input;
  requireEffectiveDay(row, amendment.motives, effectiveOn);
  if (awayUntil !== undefined && (awayUntil < effectiveOn || awayUntil > row.endOn))
    throw new InvalidInput([{ path: 'awayUntil', code: 'amendment.until-outside' }]);
  return {
    ...(isAbout(amendment, 'interruption') && { interruption: { from: effectiveOn, until: awayUntil ?? null } }),
    ...(isAbout(amendment, 'early_end') && earlyEndReason && { earlyEnd: { on: effectiveOn, reason: earlyEndReason } }),
  };
}

async function save(
  { manager }: UnitOfWork,
  { row, amendment }: FoundAmendment,
  { version, effectiveOn = amendment.effectiveOn }: SavedAmendment,
  changes: object,
  by: Actor,
): Promise<void> {
  const { amendment: entityType, amendments } = PAPERS_OF_API[row.type];
  const before = { ...amendment.changes, effectiveOn: amendment.effectiveOn };
  const edit = { entityType, entityId: amendment.id, before, after: { ...changes, effectiveOn } };
  const changed = await recordEdit<object>(manager, by, edit);
  if (changed.length === 0) return;
  if (amendment.version !== version) throw new Conflict('agreement.part-moved');
  const saved = { changes, effectiveOn, ...amendments.unvalidated, version: version + 1 };
  await manager.update(PAPER_TABLES[entityType], { id: amendment.id }, saved);
}
