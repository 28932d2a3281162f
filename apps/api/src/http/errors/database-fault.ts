/** HTTP status and error code for a failure of PostgreSQL or of the connection to it. */
export interface DatabaseFault {
  status: 400 | 409 | 503;
  code: string;
}

const UNAVAILABLE = new Set([
  ...['40001', '40P01', '53300', '57014', '57P01', '57P02', '57P03', '25P03', '25P04', '55000', '55P03', '53100', '53200'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EAI_AGAIN', 'ENOTFOUND'],
]);
/**
 * Messages of connection failures that carry no error code. "already released" is the error of TypeORM for a connection lost during a
 * transaction.
 */
const UNAVAILABLE_MESSAGE =
  /Connection terminated|already released|Client was closed|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|DataSource is not/i;

const BROKEN_RULES: Record<string, DatabaseFault> = {
  '23505': { status: 409, code: 'http.409' },
  '23503': { status: 409, code: 'http.409' },
  '23514': { status: 400, code: 'http.400' },
  '23502': { status: 400, code: 'http.400' },
};

const codeOf = (error: unknown): string => {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const found = driverError?.code ?? code;
  return typeof found === 'string' ? found : '';
};

/** Returns the fault of a database error; null for any other error. */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (!(error instanceof Error)) return null;
  const code = codeOf(error);
  if (UNAVAILABLE.has(code) || code.startsWith('08') || UNAVAILABLE_MESSAGE.test(error.message)) return { status: 503, code: 'http.503' };
  if (BROKEN_RULES[code]) return BROKEN_RULES[code];
  // Class 22: a value that the column cannot hold (NUL, out of range, not a uuid).
  if (/^22[0-9A-Z]{3}$/.test(code)) return { status: 400, code: 'http.400' };
  return null;
}
