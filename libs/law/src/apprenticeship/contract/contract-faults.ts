import { addDays, ageOn, type CivilDate } from '../../time/civil-date.js';
import { type ApprenticeCourse, contractAnniversary } from './contract-year.js';

/** Ages in completed years at the start that the rules accept as input; whether the law admits them is checked elsewhere. */
export const APPRENTICE_AGES = { least: 15, most: 70 } as const;
/** Maximum years of a contract: four, and one more after a failed exam. */
export const LONGEST_CONTRACT_YEARS = 5;

export interface ContractDates {
  birthDate: CivilDate;
  start: CivilDate;
  end: CivilDate;
  course: ApprenticeCourse;
  cycleYears: number;
  yearsDone: number;
  initialEnd?: CivilDate;
}

export type ContractFault = 'end-before-start' | 'too-long' | 'too-young' | 'too-old' | 'beyond-cycle' | 'initial-end-missing';
export interface FoundFault {
  field: 'birthDate' | 'end' | 'yearsDone' | 'initialEnd';
  fault: ContractFault;
}

/** Returns the invalid dates and years of a contract, by field; empty for none. */
export function contractFaults(contract: ContractDates): FoundFault[] {
  const { birthDate, start, end, course, cycleYears, yearsDone, initialEnd } = contract;
  const faults: FoundFault[] = [];
  const age = ageOn(birthDate, start);
  if (age < APPRENTICE_AGES.least) faults.push({ field: 'birthDate', fault: 'too-young' });
  if (age > APPRENTICE_AGES.most) faults.push({ field: 'birthDate', fault: 'too-old' });
  if (end < start) faults.push({ field: 'end', fault: 'end-before-start' });
  else if (end > addDays(contractAnniversary(start, LONGEST_CONTRACT_YEARS), -1)) faults.push({ field: 'end', fault: 'too-long' });
  if (course === 'cycle' && yearsDone >= cycleYears) faults.push({ field: 'yearsDone', fault: 'beyond-cycle' });
  if (course === 'repeat' && initialEnd === undefined) faults.push({ field: 'initialEnd', fault: 'initial-end-missing' });
  return faults;
}
