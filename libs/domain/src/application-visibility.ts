import type { ApplicationStatus } from './application.js';
import { addMonths, ageOn, type CivilDate } from './civil-date.js';

const MAJORITY = 18;
/** After a refusal an adult's file stays readable this long, to explain the refusal (CNIL). */
const MONTHS_AFTER_REFUSAL = 3;

export interface ApplicantSituation {
  status: ApplicationStatus;
  birthDate: CivilDate;
  /** A person of the company has opened the file. */
  isRead: boolean;
  /** Day of the company's answer. */
  answeredOn: CivilDate | null;
}

/** What a company may see of a student who applied. The birth date itself is never part of it. */
export interface CompanyView {
  /** Otherwise first name and initial. */
  fullName: boolean;
  /** School, dates, skills, letter, the post's side of the score. Otherwise name, date and decision alone. */
  file: boolean;
  email: boolean;
}

export const isMinor = (birthDate: CivilDate, today: CivilDate): boolean => ageOn(birthDate, today) < MAJORITY;

/** A minor is first name and initial until the company opens the file; what has ended closes at once, an adult's refusal three months later. */
export function companyViewOf(applicant: ApplicantSituation, today: CivilDate): CompanyView {
  const minor = isMinor(applicant.birthDate, today);
  return { fullName: !minor || applicant.isRead, file: isFileOpen(applicant, minor, today), email: applicant.status === 'accepted' };
}

function isFileOpen({ status, answeredOn }: ApplicantSituation, minor: boolean, today: CivilDate): boolean {
  if (status === 'withdrawn' || status === 'declined' || status === 'obsolete') return false;
  if (status !== 'rejected' && status !== 'closed_with_offer') return true;
  return !minor && answeredOn !== null && today < addMonths(answeredOn, MONTHS_AFTER_REFUSAL);
}

/** `Martin` as `M.`, `d’Arc` as `D.`. */
export const initialOf = (lastName: string): string => `${[...lastName.trim()][0]?.toLocaleUpperCase('fr') ?? ''}.`;
