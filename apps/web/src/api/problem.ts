/** A field at fault, from a problem document of the api (RFC 9457). `path` points into the request body (`skills.0.ogr`). */
export interface FieldFault {
  path: string;
  code: string;
  /** A sentence in the reader's language. */
  message: string;
}

/** A failed request to the api. `status` is 0 when the api is unreachable. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly errors: readonly FieldFault[] = [],
    readonly requestId: string | null = null,
  ) {
    super(message);
    this.name = 'ApiProblem';
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function faults(value: unknown): FieldFault[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map((fault) => ({
    path: text(fault.path) ?? '',
    code: text(fault.code) ?? 'input.invalid',
    message: text(fault.message) ?? text(fault.code) ?? '',
  }));
}

/** Parses a problem document, or the `{ code, message }` of better-auth. Of any other body only the status is kept. */
export function readProblem(body: unknown, status: number): ApiProblem {
  const document = isObject(body) ? body : {};
  return new ApiProblem(
    status,
    text(document.code) ?? (status === 0 ? 'network' : `http.${status}`),
    text(document.detail) ?? text(document.title) ?? text(document.message) ?? '',
    faults(document.errors),
    text(document.requestId),
  );
}
