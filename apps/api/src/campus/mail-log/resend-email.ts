import { Injectable } from '@nestjs/common';
import { Email, frequenciesOf, type MailLogRow, mailLogRow, readerMayStillRead, recordMoves } from '@seve/database';
import { Conflict, isOptionalLetter, type Locale, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../http/session/principal.js';
import { emailView } from './email.view.js';
import type { EmailView } from './mail-log.dto.js';
import { resendRefusal } from './resend-refusal.js';

/** Resends a letter for a coordinator as a new row, so that the history of the first one stays. */
@Injectable()
export class ResendEmail {
  constructor(private readonly outbox: Outbox) {}

  /** Resends the letter and returns the copy. @throws NotFound; Conflict with the reason why this letter is not resent. */
  resend(id: string, by: Principal, locale: Locale): Promise<EmailView> {
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      // Locked, so that two simultaneous requests write one copy.
      const email = await manager.findOne(Email, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!email) throw new NotFound('not-found');
      const { addressNow } = await this.requireResendable(manager, email);
      const copyId = await this.copy(work, email, addressNow);
      await recordMoves(manager, by, { entityType: 'email', entityId: copyId, from: null, to: 'queued', act: 'resend' });
      return emailView(await this.row(manager, copyId), locale);
    });
  }

  private async requireResendable(manager: EntityManager, email: Email): Promise<MailLogRow> {
    const row = await this.row(manager, email.id);
    const refusal = resendRefusal(row);
    if (refusal) throw new Conflict(refusal);
    if (!(await readerMayStillRead(manager, email))) throw new Conflict('email.no-longer-theirs');
    if (await this.isUnwanted(manager, email)) throw new Conflict('email.withheld');
    const isUnderWay = await manager.existsBy(Email, { resentFrom: email.id, state: In(['queued', 'sending']) });
    if (isUnderWay) throw new Conflict('email.resent-already');
    return row;
  }

  /** Whether the recipient has opted out of this kind of letter since. */
  private async isUnwanted(manager: EntityManager, { letter, toAccountId }: Email): Promise<boolean> {
    if (toAccountId === null || !isOptionalLetter(letter)) return false;
    const chosen = await frequenciesOf(manager, [toAccountId], [letter]);
    return chosen.get(`${toAccountId} ${letter}`) === 'never';
  }

  private async copy(work: UnitOfWork, email: Email, address: string): Promise<string> {
    const { letter, params, toAccountId, locale, entityType, entityId, occurrence } = email;
    const id = uuid();
    await work.write({
      id,
      letter,
      params: params ?? {},
      to: { address, accountId: toAccountId, locale },
      entityType,
      entityId,
      // Sent at once instead of with the next digest.
      preference: null,
      occurrence: `${occurrence} resent ${id}`.trim(),
      resentFrom: email.id,
    });
    return id;
  }

  private async row(manager: EntityManager, id: string): Promise<MailLogRow> {
    const row = await mailLogRow(manager, id);
    if (!row) throw new NotFound('not-found');
    return row;
  }
}
