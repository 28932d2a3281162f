import { textParam } from '../../../../search-params.js';

/** Parameters of the case in the address, named as in the api; default values are omitted. */
export interface AllowanceSearch {
  from?: string;
  to?: string;
  /** Minutes per day, from Monday: `420,420,420,420,420,0,0`. */
  week?: string;
  /** First and last days: `2026-08-03/2026-08-21,2026-12-24/2026-12-31`. */
  closures?: string;
  school?: 'rural';
  doneHours?: string;
  policy?: 'signature';
  signedOn?: string;
}

const LONGEST = 500;

/** Parses the address; unknown or invalid parameters are ignored. */
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
