import { HttpException } from '@nestjs/common';
import {
  Conflict,
  DomainError,
  type FieldError,
  Forbidden,
  InvalidInput,
  InvalidTransition,
  isMessageCode,
  isOfferField,
  type Locale,
  type MessageCode,
  NotFound,
  offerFieldLabel,
  StorageFull,
  sentence,
  TooLarge,
  TooMany,
  Unlawful,
} from '@seve/domain';
import { LawInputError } from '@seve/law';
import { databaseFault } from './database-fault.js';
import { Unauthorized } from './unauthorized.js';

export interface FieldProblem {
  path: string;
  code: string;
  message: string;
}

/** RFC 9457 problem document. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  code: string;
  detail: string;
  requestId: string;
  errors?: FieldProblem[];
}

type Values = Record<string, string | number>;

/** Fault with its code, before translation. */
export interface Fault {
  status: number;
  code: string;
  values: Values;
  fields: FieldError[];
}

const STATUSES = [
  [Unlawful, 422],
  [InvalidInput, 400],
  [Unauthorized, 401],
  [Forbidden, 403],
  [NotFound, 404],
  [Conflict, 409],
  [InvalidTransition, 409],
  [TooLarge, 413],
  [TooMany, 429],
  [StorageFull, 507],
] as const;

const plain = (status: number, code = `http.${status}`): Fault => ({ status, code, values: {}, fields: [] });

function statusOf(error: unknown): number | null {
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : null;
}

/** Converts a thrown value to a fault: 500 for anything that the request did not cause. */
export function faultOf(error: unknown): Fault {
  if (error instanceof DomainError) {
    const status = STATUSES.find(([kind]) => error instanceof kind)?.[1] ?? 400;
    return { status, code: error.code, values: error.values, fields: error instanceof InvalidInput ? error.errors : [] };
  }
  if (error instanceof LawInputError) return faultOf(new InvalidInput([{ path: error.parameter, code: 'law.input' }]));
  const database = databaseFault(error);
  if (database) return plain(database.status, database.code);
  const status = statusOf(error);
  return plain(status === null || (status > 500 && status !== 503) ? 500 : status);
}

const say = (code: string, fallback: MessageCode, locale: Locale, values: Values) =>
  sentence(isMessageCode(code) ? code : fallback, locale, values);

function nameOfField(path: string, locale: Locale): string {
  const name =
    path
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? path;
  const code = `name.${name}`;
  if (isMessageCode(code)) return sentence(code, locale);
  return isOfferField(name) ? lowerFirst(offerFieldLabel(name, locale)) : path;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function httpCode(status: number, kind: 'http' | 'title'): MessageCode {
  const code = `${kind}.${status}`;
  return isMessageCode(code) ? code : `${kind}.400`;
}

/** Returns the problem document of a fault in one language. */
export function problemOf({ status, code, values, fields }: Fault, locale: Locale, requestId: string): Problem {
  const names = [...new Set(fields.map(({ path }) => nameOfField(path, locale)))].slice(0, 10).join(', ');
  const errors = fields.map((field) => ({
    path: field.path,
    code: field.code,
    message: field.words?.[locale] ?? say(field.code, 'field.invalid', locale, field.values ?? {}),
  }));
  return {
    type: 'about:blank',
    title: sentence(httpCode(status, 'title'), locale),
    status,
    code,
    detail: say(code, httpCode(status, 'http'), locale, { ...values, fields: names }),
    requestId,
    ...(errors.length > 0 && { errors }),
  };
}
