/** One field at fault, as RFC 9457 documents of the api list them. `path` as in the request body (`skills.0.ogr`). */
export interface FieldFault {
  path: string;
  code: string;
  /** A sentence in the reader's language. */
  message: string;
}

/** Failure of a request to the api. `status` 0: the api could not be reached. */
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

/** Reads a problem document, or the `{ code, message }` of better-auth. Any other body keeps its status only. */
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
