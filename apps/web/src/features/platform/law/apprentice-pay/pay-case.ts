import { APPRENTICE_COURSES, type ApprenticeContract, type ContractFault, contractFaults } from '@seve/law';
import { isWritten, type PayField, type PaySearch } from './pay-search.js';

export type PayFault = ContractFault | 'range' | 'day';

export type PayCase =
  | { state: 'empty' }
  | { state: 'wrong'; faults: Partial<Record<PayField, PayFault>> }
  | { state: 'ready'; contract: ApprenticeContract; level: number | null; headcount: number | null };

const USUAL_WEEK = 2_100;
const RANGES = { weeklyMinutes: [60, 2_880], smcCents: [100_000, 2_000_000], previousCents: [1, 2_000_000] } as const;
const DATES = ['birthDate', 'start', 'end'] as const;
const OTHER_DATES = ['signedOn', 'initialEnd'] as const;

const number = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text));

function rangeFaults(search: PaySearch): Partial<Record<PayField, PayFault>> {
  const faults: Partial<Record<PayField, PayFault>> = {};
  for (const field of Object.keys(RANGES) as (keyof typeof RANGES)[]) {
    const value = number(search[field]);
    const [least, most] = RANGES[field];
    if (value !== null && !(value >= least && value <= most)) faults[field] = 'range';
  }
  return faults;
}

/** Returns the contract; null until its three dates are filled. */
function contractOf(search: PaySearch): ApprenticeContract | null {
  const { birthDate, start, end, signedOn, initialEnd } = search;
  if (!birthDate || !start || !end || !DATES.every((field) => isWritten(field, search[field]))) return null;
  const course = APPRENTICE_COURSES.find((one) => one === search.course) ?? 'cycle';
  return {
    birthDate,
    start,
    end,
    course,
    cycleYears: number(search.cycleYears) ?? 3,
    yearsDone: course === 'cycle' ? (number(search.yearsDone) ?? 0) : 0,
    disabled: search.disabled === 'true',
    weeklyMinutes: number(search.weeklyMinutes) ?? USUAL_WEEK,
    idcc: search.idcc ?? null,
    smcCents: number(search.smcCents),
    previousCents: number(search.previousCents),
    ...(signedOn && { signedOn }),
    ...(course === 'repeat' && initialEnd && { initialEnd }),
  };
}

/** Returns whether the fields are empty, wrong, or hold a contract. */
export function payCase(search: PaySearch): PayCase {
  const faults = rangeFaults(search);
  for (const field of [...DATES, ...OTHER_DATES]) if (search[field] && !isWritten(field, search[field])) faults[field] = 'day';
  if (Object.keys(faults).length > 0) return { state: 'wrong', faults };
  const contract = contractOf(search);
  if (!contract) return { state: 'empty' };
  for (const { field, fault } of contractFaults(contract)) faults[field] = fault;
  if (Object.keys(faults).length > 0) return { state: 'wrong', faults };
  return { state: 'ready', contract, level: number(search.level), headcount: number(search.headcount) };
}
