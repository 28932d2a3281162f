import { Inject, Injectable } from '@nestjs/common';
import { Conflict, maskedPhone, SMS_CODES_PER_DAY } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { CodeSms, SmsCarrier } from '@seve/lifecycles';
import { type Limit, ThrottleCounters } from '../../../http/throttling/throttle.js';

export const SMS_CARRIER = Symbol('SmsCarrier');

const DAY = 24 * 3_600;
const OF_NUMBER: Limit = { name: 'signature-sms', points: SMS_CODES_PER_DAY, seconds: DAY, refusal: 'signature.sms-too-many' };

/** Sends codes by SMS, if this instance has a carrier. */
@Injectable()
export class SignatureSms {
  constructor(
    @Inject(SMS_CARRIER) private readonly carrier: SmsCarrier | null,
    private readonly counters: ThrottleCounters,
  ) {}

  /** Returns the number in the form to display; null when no SMS can be sent to it. */
  offered(phone: string | null): string | null {
    return this.carrier === null || phone === null ? null : maskedPhone(phone);
  }

  /** @throws Conflict without a carrier or a number, TooMany beyond the limit of this number */
  async send(work: UnitOfWork, { to, ...sms }: Omit<CodeSms, 'to'> & { to: string | null }): Promise<void> {
    if (this.carrier === null || to === null) throw new Conflict('signature.no-phone');
    await this.counters.take(OF_NUMBER, to);
    await this.carrier.queue(work, { to, ...sms });
  }
}
