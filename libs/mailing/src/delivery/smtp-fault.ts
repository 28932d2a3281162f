import type { SendOutcome } from './send-outcome.js';

interface SmtpError {
  message: string;
  code?: string;
  command?: string;
  permanent?: boolean;
  responseCode?: number;
  response?: string;
}

const isSmtpError = (error: unknown): error is SmtpError => error instanceof Error;
const MAX_LENGTH = 500;

/** Returns the error in one line of at most 500 characters, for the log and the `email` row. */
export function faultWords(error: unknown): string {
  if (!isSmtpError(error)) return String(error).slice(0, MAX_LENGTH);
  return [error.code, error.command, error.message].filter(Boolean).join(' · ').slice(0, MAX_LENGTH);
}

/**
 * Returns `refused` only for a 5xx reply to the recipient or the message. A 5xx reply to our credentials, sender or greeting can be
 * corrected on our side, and after a time-out the letter may have arrived: both are `failed`.
 */
export function smtpFault(error: unknown): Extract<SendOutcome, { outcome: 'refused' | 'failed' }> {
  const words = faultWords(error);
  if (!isSmtpError(error) || error.permanent !== true) return { outcome: 'failed', error: words };
  if (error.command !== 'RCPT TO' && error.command !== 'DATA') return { outcome: 'failed', error: words };
  return { outcome: 'refused', isMailbox: isAboutTheMailbox(error), error: words };
}

/** RFC 5321, 4.2.3: mailbox unavailable, user not local, mailbox name not allowed. */
const NO_SUCH_MAILBOX = [550, 551, 553];

/** Uses the enhanced status code (RFC 3463) where there is one: 5.1.x is the address, 5.2.1 a disabled mailbox; 5.7.x is a policy, 5.3.4 a size. */
function isAboutTheMailbox({ responseCode = 0, response = '' }: SmtpError): boolean {
  const [, enhanced] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  if (enhanced) return enhanced.startsWith('5.1.') || enhanced === '5.2.1';
  return NO_SUCH_MAILBOX.includes(responseCode);
}
