import { DomainError } from '@seve/domain';

/** Error 401: no session, or wrong e-mail or password. */
export class Unauthorized extends DomainError {
  constructor(code = 'http.401') {
    super(code);
  }
}
