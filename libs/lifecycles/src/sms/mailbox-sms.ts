import { SIGNATURE_CODE_MINUTES } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { v7 as uuid } from 'uuid';
import type { CodeSms, SmsCarrier } from './sms-carrier.js';

/** Top-level domain without a mail server: such a letter reaches a developer's mailbox only. */
const NOWHERE = 'sms.invalid';

/** Replaces an SMS provider: sends each SMS as a letter addressed to its number, through the mail outbox. */
export class MailboxSms implements SmsCarrier {
  constructor(private readonly publicUrl: string) {}

  async queue(work: UnitOfWork, { to, code, locale, signatoryId }: CodeSms): Promise<void> {
    await work.write({
      ...letterParams('signature-sms', { code, validMinutes: SIGNATURE_CODE_MINUTES, link: this.publicUrl }),
      to: { accountId: null, address: `${to.slice(1)}@${NOWHERE}`, locale },
      ...{ entityType: 'signatory', entityId: signatoryId, occurrence: uuid() },
      expiresAt: new Date(Date.now() + SIGNATURE_CODE_MINUTES * 60_000),
    });
  }
}
