import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';

/** Parses search parameters as text only: a class code such as `2345E678` must not become a number. */
export const parseSearch: (text: string) => Record<string, unknown> = parseSearchWith((text) => text);
export const stringifySearch = stringifySearchWith(JSON.stringify);

/** Returns the text of a parameter, for `validateSearch`. The router turns texts that look like numbers or booleans into these. */
export function textParam(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
