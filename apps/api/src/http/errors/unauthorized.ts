import { DomainError } from '@seve/domain';

/** Nobody is signed in, or the e-mail and password do not go together. */
export class Unauthorized extends DomainError {
  constructor(code = 'http.401') {
    super(code);
  }
}
