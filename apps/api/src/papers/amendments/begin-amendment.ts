import { Injectable } from '@nestjs/common';
import { type Actor, type AgreementRow, Amendment, openAmendment, recordMoves, SYSTEM } from '@seve/database';
import { Conflict, InvalidInput, isSchoolOfficeRole, openedFields, possibleMotives } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { AgreementLetters, lockPaperRow, movePaper } from '@seve/lifecycles';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { AgreementFinder } from '../own-paper.js';
import type { AmendmentInput } from './amendments.dto.js';
import { requireEffectiveDay } from './effective-day.js';
import { lockFound } from './own-amendment.js';

/** An amendment begins by the school, or is asked for by the host and taken on by the school. */
@Injectable()
export class BeginAmendment {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: AgreementLetters,
  ) {}

  /** @throws Conflict while another one is open, or for motives that the placement does not allow now */
  async begin(find: AgreementFinder, input: AmendmentInput, by: Actor): Promise<string> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      const row = await find(manager);
      await lockPaperRow(work, 'agreement', row.id);
      await requirePossible(manager, row, input);
      const isAsked = !isSchoolOfficeRole(by.role);
      const id = uuid();
      const { motives, reason, effectiveOn } = input;
      const number = (await manager.countBy(Amendment, { agreementId: row.id })) + 1;
      const state = isAsked ? ('asked' as const) : ('draft' as const);
      const begun = { begunByAccountId: by.accountId, begunByRole: by.role };
      await manager.insert(Amendment, { id, agreementId: row.id, number, motives, reason, effectiveOn, state, ...begun });
      await recordMoves(manager, by, { entityType: 'amendment', entityId: id, from: null, to: state });
      const amendment = await manager.findOneByOrFail(Amendment, { id });
      if (isAsked) await this.letters.amendmentAsked(work, row.id, amendment);
      else await this.askHost(work, amendment);
      return id;
    });
  }

  /** The school takes on what the host has asked. Nothing happens the second time. */
  async accept(find: AgreementFinder, id: string, by: Actor): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { amendment } = await lockFound(work, find, id);
      if (amendment.state !== 'asked') return;
      await movePaper(work, 'amendment', amendment, { to: 'draft', act: 'accept' }, by);
      await this.askHost(work, { ...amendment, state: 'draft' });
    });
  }

  /** Where the motives open nothing for the host, its turn is over at once. */
  private async askHost(work: UnitOfWork, amendment: Amendment): Promise<void> {
    if (openedFields(amendment.motives, 'host').length === 0)
      await movePaper(work, 'amendment', amendment, { to: 'company_done', act: 'skip_host_part' }, SYSTEM);
    else await this.letters.askToFill(work, amendment.agreementId, { isReminder: false, isAmendment: true });
  }
}

async function requirePossible(manager: EntityManager, row: AgreementRow, { motives, effectiveOn }: AmendmentInput): Promise<void> {
  const possible = possibleMotives(row);
  if (possible.length === 0) throw new Conflict('amendment.not-signed');
  if ((await openAmendment(manager, 'agreement', row.id)) !== null) throw new Conflict('amendment.one-open');
  if (!motives.every((motive) => possible.includes(motive))) throw new InvalidInput([{ path: 'motives', code: 'amendment.motive-over' }]);
  if (motives.includes('early_end') && motives.some((motive) => motive === 'dates' || motive === 'interruption'))
    throw new InvalidInput([{ path: 'motives', code: 'amendment.motives-clash' }]);
  requireEffectiveDay(motives, effectiveOn, row);
}
