import type { CodeChannel, Locale } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';

/** An SMS with the code of a signature. */
export interface CodeSms {
  /** Number in E.164 format. */
  to: string;
  code: string;
  locale: Locale;
  signatoryId: string;
}

/** Sends SMS. What is queued is sent once, after the transaction commits. */
export interface SmsCarrier {
  queue(work: UnitOfWork, sms: CodeSms): Promise<void>;
}

/** Channel and destination of a code. */
export type CodeTarget =
  | { channel: Extract<CodeChannel, 'email'>; email: string }
  | { channel: Extract<CodeChannel, 'sms'>; phone: string };
