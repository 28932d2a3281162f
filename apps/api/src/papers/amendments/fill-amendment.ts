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
import { AMENDMENTS_OF_API } from '../kinds/amendment-of-api.js';
import type { PaperFinder } from '../own-paper.js';
import type { AgreementDaysInput } from '../parts/parts.dto.js';
import { requireEffectiveDay } from './effective-day.js';
import { amendedPaperBy, type FoundAmendment, lockFound } from './own-amendment.js';

export interface SavedAmendment {
  version: number;
  content: object & { timetable?: Timetable };
  days?: AgreementDaysInput;
}
/** The school also says the day of effect, the end of an interruption, and the reason of an early end. */
export interface SavedBySchool extends SavedAmendment {
  effectiveOn: string;
  awayUntil?: string;
  earlyEndReason?: EarlyEndReason;
}

/** Saves the fields that the motives of an amendment open. */
@Injectable()
export class FillAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for a closed field, the address of another seat or impossible days, Conflict once the host can no longer write */
  async host(find: PaperFinder, id: string, input: SavedAmendment, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFound(work, find, id);
      const { row, amendment } = found;
      if (amendment.state !== 'draft') throw new Conflict('amendment.part-done');
      const content = await openedContent(work, found, 'host', input.content);
      const days = await this.daysOf(work, found, input.days, locale);
      const host = { [PLACEMENT_PAPERS[row.type].partyOf.host]: AMENDMENTS_OF_API[row.type].ofHost(amendment.motives, content) };
      await save(work, found, input.version, { ...amendment.changes, ...host, ...days }, by);
    });
  }

  /** @throws InvalidInput for a closed field, the address of another seat or impossible days, Conflict once the school can no longer write */
  async school(find: PaperFinder, id: string, input: SavedBySchool, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFound(work, find, id);
      const { row, amendment } = found;
      if (amendment.state !== 'draft' && amendment.state !== 'company_done') throw new Conflict('amendment.part-done');
      const content = await openedContent(work, found, 'school', input.content);
      requireEffectiveDay(row, amendment.motives, input.effectiveOn);
      const place = placeChanges(found, input);
      const days = await this.daysOf(work, found, input.days, locale);
      const school = { [PLACEMENT_PAPERS[row.type].partyOf.school]: content };
      const kept = AMENDMENTS_OF_API[row.type].keptBySchool(amendment.changes);
      await save(work, found, input.version, { ...kept, ...school, ...days, ...place }, by, input.effectiveOn);
    });
  }

  /** Days as they would be, where the motives are about them. A placement that runs keeps its first day. */
  private async daysOf({ manager }: UnitOfWork, { row, amendment }: FoundAmendment, days: AgreementDaysInput | undefined, locale: Locale) {
    if (!isAbout(amendment, 'dates') || days === undefined) return {};
    AMENDMENTS_OF_API[row.type].requireDays(days, row, this.clock.today());
    if (row.placementState !== 'signed' && days.startOn !== row.startOn)
      throw new InvalidInput([{ path: 'days.startOn', code: 'amendment.begun' }]);
    await requireFreeDays(manager, row.studentId, days, locale, row.placementId);
    return { days: { startOn: days.startOn, endOn: days.endOn } };
  }
}

export const isAbout = ({ motives }: Pick<FoundAmendment['amendment'], 'motives'>, motive: string): boolean =>
  motives.some((one) => one === motive);

/** What was given of a part. @throws InvalidInput for each field that the motives leave closed, and for the address of another seat */
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

/** Interruption and early end, as far as the motives are about them. @throws InvalidInput for an interruption that ends outside */
function placeChanges({ row, amendment }: FoundAmendment, { awayUntil, effectiveOn, earlyEndReason }: SavedBySchool) {
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
  version: number,
  changes: object,
  by: Actor,
  effectiveOn = amendment.effectiveOn,
): Promise<void> {
  const entityType = PLACEMENT_PAPERS[row.type].amendment;
  const before = { ...amendment.changes, effectiveOn: amendment.effectiveOn };
  const edit = { entityType, entityId: amendment.id, before, after: { ...changes, effectiveOn } };
  const changed = await recordEdit<object>(manager, by, edit);
  if (changed.length === 0) return;
  if (amendment.version !== version) throw new Conflict('agreement.part-moved');
  const saved = { changes, effectiveOn, ...AMENDMENTS_OF_API[row.type].unvalidated, version: version + 1 };
  await manager.update(PAPER_TABLES[entityType], { id: amendment.id }, saved);
}
