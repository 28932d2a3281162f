import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';

/** What is typed stays text: a class code such as `2345E678` is no number. */
export const parseSearch: (text: string) => Record<string, unknown> = parseSearchWith((text) => text);
export const stringifySearch = stringifySearchWith(JSON.stringify);

/** For `validateSearch`. The router makes numbers and booleans of what looks like one. */
export function textParam(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
