import { DomainError } from '@seve/domain';

/** No session, or the e-mail and password do not match. */
export class Unauthorized extends DomainError {
  constructor(code = 'http.401') {
    super(code);
  }
}
