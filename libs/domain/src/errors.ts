/** An error that a person can cause or meet. `code` is its key in `messages/{fr,en}.json`. */
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
/** The upload exceeds the size limit. */
export class TooLarge extends DomainError {}

/** The server's disk is full; nothing was stored. */
export class StorageFull extends DomainError {}

/** The status table does not allow this move from this status, or not for this role. */
export class InvalidTransition extends DomainError {}

/** One invalid field; `path` as in the request body (`skills.0.ogr`). */
export interface FieldError {
  path: string;
  code: string;
  values?: Record<string, string | number>;
  /** Sentence shown as it is, for an error whose text is not in the message files. */
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

/** Well-formed input that breaks a rule of the law; each field error names the rule. */
export class Unlawful extends InvalidInput {}
