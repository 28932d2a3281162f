import type { CodeChannel, Locale } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';

/** An SMS with the code of a signature. */
export interface CodeSms {
  /** E.164. */
  to: string;
  code: string;
  locale: Locale;
  signatoryId: string;
}

/** Where SMS are handed over. What is queued is sent once the transaction commits, and once only. */
export interface SmsCarrier {
  queue(work: UnitOfWork, sms: CodeSms): Promise<void>;
}

/** By which way a code went, and where to. */
export type CodeTarget =
  | { channel: Extract<CodeChannel, 'email'>; email: string }
  | { channel: Extract<CodeChannel, 'sms'>; phone: string };
