import { type DomainError, Forbidden, InvalidInput } from '@seve/domain';
import { Unauthorized } from '../../../http/errors/unauthorized.js';

const FAULTS: Record<string, () => DomainError> = {
  INVALID_EMAIL_OR_PASSWORD: () => new Unauthorized('sign-in.wrong'),
  INVALID_EMAIL: () => new InvalidInput([{ path: 'email', code: 'field.email' }]),
  EMAIL_NOT_VERIFIED: () => new Forbidden('sign-in.not-confirmed'),
  INVALID_TOKEN: () => new InvalidInput([{ path: 'token', code: 'link.spent' }], 'link.spent'),
  PASSWORD_TOO_SHORT: () => new InvalidInput([{ path: 'newPassword', code: 'field.password-short', values: { count: 0 } }]),
  PASSWORD_TOO_LONG: () => new Unauthorized('sign-in.wrong'),
  VALIDATION_ERROR: () => new InvalidInput([{ path: 'email', code: 'field.email' }]),
  USER_NOT_FOUND: () => new InvalidInput([{ path: 'token', code: 'link.spent' }], 'link.spent'),
};

/** Translates a response of better-auth into one of our errors: an unknown refusal below 500 becomes bad input. */
export async function authFault(response: Response): Promise<Error> {
  const { code = '' } = (await response.json().catch(() => ({}))) as { code?: string };
  const fault = FAULTS[code]?.();
  if (fault) return fault;
  if (response.status < 500) return new InvalidInput([], 'http.400');
  return new Error(`better-auth answered ${response.status} ${code}`);
}
