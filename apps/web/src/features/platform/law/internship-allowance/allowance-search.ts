import { textParam } from '../../../../search-params.js';

/** The case as the address keeps it, under the names that the api takes: what is usual is not there. */
export interface AllowanceSearch {
  from?: string;
  to?: string;
  /** `420,420,420,420,420,0,0`: minutes by day, Monday first. */
  week?: string;
  /** `2026-08-03/2026-08-21,2026-12-24/2026-12-31` */
  closures?: string;
  school?: 'rural';
  doneHours?: string;
  policy?: 'signature';
  signedOn?: string;
}

const LONGEST = 500;

/** What an address may say, and nothing else. */
export function readAllowanceSearch(said: Record<string, unknown>): AllowanceSearch {
  const text = (name: keyof AllowanceSearch) => textParam(said[name])?.slice(0, LONGEST);
  return {
    from: text('from'),
    to: text('to'),
    week: text('week'),
    closures: text('closures'),
    school: said.school === 'rural' ? 'rural' : undefined,
    doneHours: text('doneHours'),
    policy: said.policy === 'signature' ? 'signature' : undefined,
    signedOn: text('signedOn'),
  };
}
