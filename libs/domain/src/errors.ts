/** A fault that a person can cause or meet. `code` names its sentence in `messages/{fr,en}.json`. */
export abstract class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = new.target.name;
  }
}

export class NotFound extends DomainError {}
export class Forbidden extends DomainError {}
export class Conflict extends DomainError {}
export class TooMany extends DomainError {}
/** More bytes than are taken. */
export class TooLarge extends DomainError {}

/** The disk of the server is full: nothing was stored. */
export class StorageFull extends DomainError {}

/** A move that the status table does not allow from here, or not to this role. */
export class InvalidTransition extends DomainError {}

/** One field at fault: `path` as in the request body (`skills.0.ogr`). */
export interface FieldError {
  path: string;
  code: string;
  values?: Record<string, string | number>;
  /** Said as it is, where the sentence belongs to the fault and to no table of messages. */
  words?: Readonly<Record<'fr' | 'en', string>>;
}

export class InvalidInput extends DomainError {
  constructor(
    readonly errors: FieldError[],
    code = 'input.invalid',
  ) {
    super(code);
  }
}

/** Well written, but against a rule of the law: each field says which. */
export class Unlawful extends InvalidInput {}
