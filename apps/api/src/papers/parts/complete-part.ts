import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Agreement,
  AgreementPart,
  AgreementRemark,
  type AgreementRow,
  contentOf,
  openRemarks,
  type PartRows,
  partsOf,
  SYSTEM,
} from '@seve/database';
import {
  Conflict,
  InvalidInput,
  isMinorFrom,
  missingFields,
  type Party,
  type PedagogicalContent,
  pedagogicalContent,
  requireSeatsApart,
} from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { AgreementLetters, keepWordsOfPart, lockPaperRow, movePaper } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { IsNull } from 'typeorm';
import type { AgreementFinder } from '../own-paper.js';
import { requireWritable } from './save-part.js';

type Days = Pick<PedagogicalContent, 'startOn' | 'endOn'>;

/** One side says that its part is complete. */
@Injectable()
export class CompletePart {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AgreementLetters,
    private readonly clock: Clock,
  ) {}

  /** Idempotent. @throws InvalidInput with each field that is missing or holds the address of another seat */
  async host(find: AgreementFinder, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const people = await find(work.manager);
      const { id } = people;
      const agreement = await lockPaperRow(work, 'agreement', id);
      if (agreement.state === 'company_done') return;
      requireWritable('host', agreement.state);
      const parts = await this.close(work, agreement, { party: 'host', row: people }, by);
      const about = { act: 'fill_part', entityType: 'agreement', entityId: id, people, by, today: this.clock.today() } as const;
      await keepWordsOfPart(work.manager, about, 'host', parts.host.content);
      await movePaper(work, 'agreement', agreement, { to: 'company_done', act: 'fill_host_part' }, by);
      await this.letters.toReview(work, id);
    });
  }

  /** A validation of the same subject, skills and days still holds. @throws Conflict as long as the host has not filled its part */
  async school(find: AgreementFinder, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const row = await find(manager);
      const { id, startOn, endOn } = row;
      const agreement = await lockPaperRow(work, 'agreement', id);
      if (agreement.state === 'school_done' || agreement.state === 'pedagogically_ok') return;
      if (agreement.state === 'draft') throw new Conflict('agreement.host-first');
      requireWritable('school', agreement.state);
      const parts = await this.close(work, agreement, { party: 'school', row }, by);
      if (parts.host.doneAt === null) throw new Conflict('agreement.host-first');
      await movePaper(work, 'agreement', agreement, { to: 'school_done', act: 'fill_school_part' }, by);
      if (stillHolds(agreement, parts, { startOn, endOn }))
        await movePaper(work, 'agreement', { id, state: 'school_done' }, { to: 'pedagogically_ok', act: 'keep_validation' }, SYSTEM);
      else await this.letters.toValidate(work, id);
    });
  }

  /** Returns the parts as they are now. */
  private async close(
    { manager }: UnitOfWork,
    { id, kind }: Agreement,
    { party, row }: { party: Extract<Party, 'host' | 'school'>; row: AgreementRow },
    by: Actor,
  ): Promise<PartRows<'agreement'>> {
    const parts = await partsOf(manager, 'agreement', id);
    const missing = missingFields(party, parts[party].content, kind, isMinorFrom(row));
    if (missing.length > 0) throw new InvalidInput(missing.map((field) => ({ path: `content.${field}`, code: 'agreement.field-missing' })));
    requireSeatsApart(party, parts[party].content, { parts: contentOf(parts), student: row.student });
    const done = { doneAt: () => 'now()', doneByAccountId: by.accountId };
    await manager.update(AgreementPart, { agreementId: id, party }, done);
    await manager.update(AgreementRemark, { agreementId: id, party, answeredAt: IsNull() }, { answeredAt: () => 'now()' });
    const waiting = await openRemarks(manager, 'agreement', id);
    if (party === 'school' && waiting.some((remark) => remark.party === 'host')) throw new Conflict('agreement.host-first');
    return parts;
  }
}

/** What the teacher validated is what stands there. */
function stillHolds({ validated }: Agreement, parts: PartRows<'agreement'>, days: Days): boolean {
  if (validated === null) return false;
  const now = pedagogicalContent({ host: parts.host.content, school: parts.school.content }, days);
  return (Object.keys(now) as (keyof PedagogicalContent)[]).every((field) => now[field] === validated[field]);
}
