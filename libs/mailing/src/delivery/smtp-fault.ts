import type { SendOutcome } from './transport.js';

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

/** What went wrong, in words fit for a log and an `email` row. */
export function faultWords(error: unknown): string {
  if (!isSmtpError(error)) return String(error).slice(0, MAX_LENGTH);
  return [error.code, error.command, error.message].filter(Boolean).join(' · ').slice(0, MAX_LENGTH);
}

/**
 * Refused for good only when the server says 5xx to this recipient or to this message. A 5xx to our password, our sender or
 * our greeting is our fault and may be mended; a time-out says nothing: the letter may even have arrived.
 */
export function smtpFault(error: unknown): Extract<SendOutcome, { outcome: 'refused' | 'failed' }> {
  const words = faultWords(error);
  if (!isSmtpError(error) || error.permanent !== true) return { outcome: 'failed', error: words };
  if (error.command !== 'RCPT TO' && error.command !== 'DATA') return { outcome: 'failed', error: words };
  return { outcome: 'refused', isMailbox: isAboutTheMailbox(error), error: words };
}

/** RFC 5321: no such mailbox, not here, not a name. */
const NO_SUCH_MAILBOX = [550, 551, 553];

/** The enhanced code (RFC 3463) decides where there is one: 5.1 is the address, 5.2.1 a mailbox that is closed; 5.7 a policy, 5.3.4 a size. */
function isAboutTheMailbox({ responseCode = 0, response = '' }: SmtpError): boolean {
  const [, enhanced] = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  if (enhanced) return enhanced.startsWith('5.1.') || enhanced === '5.2.1';
  return NO_SUCH_MAILBOX.includes(responseCode);
}
