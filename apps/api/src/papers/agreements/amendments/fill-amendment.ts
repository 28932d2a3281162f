import { Injectable } from '@nestjs/common';
import { type Actor, Amendment, recordEdit } from '@seve/database';
import {
  type AmendmentChanges,
  amendedFields,
  amendedParts,
  Conflict,
  InvalidInput,
  isMinorFrom,
  isPedagogical,
  type Locale,
  missingInAmendment,
  openedFields,
  requireDeclaredDays,
  requireSeatsApart,
  requireTimetable,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { AgreementLetters, keepWordsOfPart, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { requireFreeDays } from '../../../core/applications/requirements/require-free-days.js';
import type { AgreementFinder } from '../own-agreement.js';
import type { HostAmendmentInput, SchoolAmendmentInput } from './amendments.dto.js';
import { requireEffectiveDay } from './effective-day.js';
import { onlyOpened } from './only-opened.js';
import { amendedAgreement, type FoundAmendment, lockFound } from './own-amendment.js';

type Side = 'host' | 'school';

/** Each side fills the fields that the motives open, and says when it has done. */
@Injectable()
export class FillAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AgreementLetters,
    private readonly clock: Clock,
  ) {}

  /** @throws InvalidInput for a field that no motive opens and for the address of another seat, Conflict once the host can no longer write */
  async saveHost(find: AgreementFinder, id: string, { version, content }: HostAmendmentInput, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFound(work, find, id);
      if (found.amendment.state !== 'draft') throw new Conflict('amendment.part-done');
      const opened = onlyOpened(openedFields(found.amendment.motives, 'host'), content);
      if (content.timetable !== undefined) requireTimetable(content.timetable, 'content.timetable');
      await requireApart(work, found, 'host', opened);
      await save(work, found.amendment, version, { ...found.amendment.changes, host: opened }, by);
    });
  }

  /** @throws InvalidInput for a closed field or impossible days, Conflict once the school may not write any more */
  async saveSchool(find: AgreementFinder, id: string, input: SchoolAmendmentInput, by: Actor, locale: Locale): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { row, amendment } = await lockFound(work, find, id);
      if (amendment.state !== 'draft' && amendment.state !== 'company_done') throw new Conflict('amendment.part-done');
      const school = onlyOpened(openedFields(amendment.motives, 'school'), input.content);
      await requireApart(work, { row, amendment }, 'school', school);
      requireEffectiveDay(amendment.motives, input.effectiveOn, row);
      await this.requireDays(work, { row, amendment }, input, locale);
      const { host } = amendment.changes;
      const changes = { ...(host && { host }), school, ...ofPlacement(amendment, input) };
      await save(work, amendment, input.version, changes, by, input.effectiveOn);
    });
  }

  /** Nothing happens the second time. @throws InvalidInput with each field that would be empty */
  async completeHost(find: AgreementFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFound(work, find, id);
      const { amendment, row } = found;
      if (amendment.state === 'company_done') return;
      await requireFilled(work, found, 'host');
      await movePaper(work, 'amendment', amendment, { to: 'company_done', act: 'fill_host_part', changes: { remark: null } }, by);
      await this.letters.toReview(work, row.id, amendment);
      const about = { act: 'amend', entityType: 'agreement', entityId: row.id, people: row, by, today: this.clock.today() } as const;
      await keepWordsOfPart(work.manager, about, 'host', amendment.changes.host ?? {});
    });
  }

  /** Nothing happens the second time. @throws Conflict where nothing changes, or as long as the host has not filled its part */
  async completeSchool(find: AgreementFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const found = await lockFound(work, find, id);
      const { amendment, row } = found;
      if (amendment.state === 'school_done') return;
      if (amendment.state === 'draft') throw new Conflict('agreement.host-first');
      await requireFilled(work, found, 'school');
      const before = (await amendedAgreement(work.manager, row)).before(amendment.number);
      if (amendedFields('agreement', before, amendment.changes, 'fr').length === 0) throw new Conflict('amendment.nothing-changes');
      await movePaper(work, 'amendment', amendment, { to: 'school_done', act: 'fill_school_part' }, by);
      if (isPedagogical(amendment.motives)) await this.letters.toValidate(work, row.id, amendment);
    });
  }

  private async requireDays(
    work: UnitOfWork,
    { row, amendment }: FoundAmendment,
    input: SchoolAmendmentInput,
    locale: Locale,
  ): Promise<void> {
    const { days, awayUntil } = input;
    if (awayUntil !== undefined && (awayUntil < input.effectiveOn || awayUntil > row.endOn))
      throw new InvalidInput([{ path: 'awayUntil', code: 'amendment.until-outside' }]);
    if (!amendment.motives.includes('dates') || days === undefined) return;
    requireDeclaredDays({ ...days, kind: row.kind }, this.clock.today());
    if (row.placementState !== 'signed' && days.startOn !== row.startOn)
      throw new InvalidInput([{ path: 'days.startOn', code: 'amendment.begun' }]);
    await requireFreeDays(work.manager, row.studentId, days, locale, row.placementId);
  }
}

/** Days, interruption and early end, as far as the motives are about them. */
function ofPlacement(
  { motives }: Amendment,
  { days, awayUntil, effectiveOn, earlyEndReason }: SchoolAmendmentInput,
): Pick<AmendmentChanges, 'days' | 'interruption' | 'earlyEnd'> {
  return {
    ...(motives.includes('dates') && days && { days }),
    ...(motives.includes('interruption') && { interruption: { from: effectiveOn, until: awayUntil ?? null } }),
    ...(motives.includes('early_end') && earlyEndReason && { earlyEnd: { on: effectiveOn, reason: earlyEndReason } }),
  };
}

async function save(
  { manager }: UnitOfWork,
  amendment: Amendment,
  version: number,
  changes: AmendmentChanges,
  by: Actor,
  effectiveOn = amendment.effectiveOn,
): Promise<void> {
  const edit = { entityType: 'amendment' as const, entityId: amendment.id };
  const before = { ...amendment.changes, effectiveOn: amendment.effectiveOn };
  const changed = await recordEdit<object>(manager, by, { ...edit, before, after: { ...changes, effectiveOn } });
  if (changed.length === 0) return;
  if (amendment.version !== version) throw new Conflict('agreement.part-moved');
  const saved = { changes: changes as object, effectiveOn, validatedAt: null, validatedByAccountId: null };
  await manager.update(Amendment, { id: amendment.id }, { ...saved, version: version + 1 });
}

/** @throws InvalidInput for the address of another seat, on the agreement as the amendment would make it */
async function requireApart({ manager }: UnitOfWork, { row, amendment }: FoundAmendment, side: Side, content: object): Promise<void> {
  const before = (await amendedAgreement(manager, row)).before(amendment.number);
  requireSeatsApart(side, content, { parts: amendedParts(before.parts, amendment.changes), student: row.student });
}

async function requireFilled({ manager }: UnitOfWork, { row, amendment }: FoundAmendment, side: Side): Promise<void> {
  const { motives, changes, number } = amendment;
  const before = (await amendedAgreement(manager, row)).before(number);
  const missing = missingInAmendment(side, motives, amendedParts(before.parts, changes), { kind: row.kind, isMinor: isMinorFrom(row) }).map(
    (field) => `content.${field}`,
  );
  if (side === 'school') missing.push(...missingOfPlacement(amendment));
  if (missing.length > 0) throw new InvalidInput(missing.map((path) => ({ path, code: 'agreement.field-missing' })));
}

const missingOfPlacement = ({ motives, changes }: Amendment): string[] => [
  ...(motives.includes('dates') && !changes.days ? ['days'] : []),
  ...(motives.includes('interruption') && !changes.interruption ? ['awayUntil'] : []),
  ...(motives.includes('early_end') && !changes.earlyEnd ? ['earlyEndReason'] : []),
];
