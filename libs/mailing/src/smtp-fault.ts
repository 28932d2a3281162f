/** What went wrong, in words fit for a log and an `email` row. */
export interface SmtpFault {
  isRefused: boolean;
  error: string;
}

interface SmtpError {
  message: string;
  code?: string;
  command?: string;
  permanent?: boolean;
}

const isSmtpError = (error: unknown): error is SmtpError => error instanceof Error;
const MAX_LENGTH = 500;

/**
 * Refused for good only when the server says 5xx to this recipient or to this message. A 5xx to our password, our sender or
 * our greeting is our fault and may be mended; a time-out says nothing: the letter may even have arrived.
 */
export function smtpFault(error: unknown): SmtpFault {
  if (!isSmtpError(error)) return { isRefused: false, error: String(error).slice(0, MAX_LENGTH) };
  const { code, command, message, permanent } = error;
  return {
    isRefused: permanent === true && (command === 'RCPT TO' || command === 'DATA'),
    error: [code, command, message].filter(Boolean).join(' · ').slice(0, MAX_LENGTH),
  };
}
