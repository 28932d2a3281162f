import { StorageFull } from '@seve/domain';
import { RetryLaterError } from './retry-later-error.js';

/** Error codes of the operating system: disk full, no right to write, faulty disk, too many open files, network down. */
const OF_SYSTEM = new Set([
  ...['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'EMFILE', 'ENFILE', 'ENOMEM', 'EAGAIN'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN', 'ENOTFOUND'],
]);
/** SQLSTATE codes: no connection (class 08), no resources (53), shut down (57P01 to 57P05), disk fault (58030). */
const OF_POSTGRES = /^(08[0-9A-Z]{3}|53[0-9A-Z]{3}|57P0[1-5]|58030)$/;
/** Connection errors to which the pg client and TypeORM give no code. */
const WITHOUT_CODE =
  /Connection terminated|already released|Client was closed|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/i;
const MAX_DEPTH = 5;

interface Wrapped {
  code?: unknown;
  cause?: unknown;
  driverError?: unknown;
  errors?: unknown;
}

/** Returns whether an error comes from the environment and may pass: the run then does not count as a failed attempt. */
export function isPassing(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > MAX_DEPTH) return false;
  if (error instanceof RetryLaterError || error instanceof StorageFull) return true;
  const { code, cause, driverError, errors } = error as Wrapped;
  if (typeof code === 'string' && (OF_SYSTEM.has(code) || OF_POSTGRES.test(code))) return true;
  if (error instanceof Error && WITHOUT_CODE.test(error.message)) return true;
  return [cause, driverError, ...(Array.isArray(errors) ? errors : [])].some((one) => isPassing(one, depth + 1));
}
