import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { isNewMailEvent, markLetterBounced } from '@seve/database';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { refuseAddress } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import { isUUID } from 'class-validator';
import type { MailEventInput } from './mail-events.dto.js';

/** Handles reports of the mail provider about letters that were sent. */
@Injectable()
export class MailEventsService {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async receive({ id, kind, address, messageId = '', detail = '' }: MailEventInput): Promise<void> {
    await this.outbox.transaction(async (work) => {
      if (!(await isNewMailEvent(work.manager, id))) return;
      const emailId = await this.letterOf(work, messageId, { kind, address, detail });
      await refuseAddress(work, { address, reason: kind, detail, emailId }, this.config.publicUrl);
    });
  }

  /** Returns the id of the letter; null when the event names no letter of ours to that address. */
  private async letterOf(
    { manager }: UnitOfWork,
    messageId: string,
    { kind, address, detail }: Omit<MailEventInput, 'id'>,
  ): Promise<string | null> {
    const id = messageId.replace(/[<>]/g, '').split('@')[0] ?? '';
    if (!isUUID(id)) return null;
    const isOurs = await markLetterBounced(manager, id, { address, detail: detail ?? '', isBounce: kind === 'bounce' });
    return isOurs ? id : null;
  }
}
