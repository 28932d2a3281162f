import { addMonths, ageOn, type CivilDate, dayInParis } from '../calendar/civil-date.js';
import type { ApplicationStatus } from './application.js';
import { poolEndsOn } from './talent-pool.js';

export const MAJORITY = 18;
/** After a refusal an adult's file stays readable this long, to explain the refusal (CNIL). */
const MONTHS_AFTER_REFUSAL = 3;

export interface ApplicantSituation {
  status: ApplicationStatus;
  birthDate: CivilDate;
  /** A person of the company has opened the file. */
  isRead: boolean;
  /** Day of the company's answer, or of the end of its silence. */
  endedOn: CivilDate | null;
  /** Day of the student's yes to be kept for later. */
  poolAgreedOn: CivilDate | null;
}

/** What a company may see of a student who applied. The birth date itself is never part of it. */
export interface CompanyVisibility {
  /** Otherwise first name and initial. */
  fullName: boolean;
  /** School, dates, skills, letter, the post's side of the score. Otherwise name, date and decision alone. */
  file: boolean;
  email: boolean;
  /** Of a minor: the teacher to speak to. */
  referent: boolean;
}

export const isMinor = (birthDate: CivilDate, today: CivilDate): boolean => ageOn(birthDate, today) < MAJORITY;

/** Under 18 on the first day, or of an age that is not known. */
export const isMinorFrom = ({ birthDate, startOn }: { birthDate: CivilDate | null; startOn: CivilDate }): boolean =>
  birthDate === null || isMinor(birthDate, startOn);

/** Whether a company reads the full name: of an adult at once, of a minor once the file was opened. */
export const isNamed = (birthDate: CivilDate, isRead: boolean, today: CivilDate): boolean => isRead || !isMinor(birthDate, today);

interface ApplicationInstants {
  status: ApplicationStatus;
  birthDate: CivilDate;
  readAt: Date | null;
  answeredAt: Date | null;
  poolAgreedAt: Date | null;
  /** Of its last move. */
  updatedAt: Date;
}

export const situationOf = ({
  status,
  birthDate,
  readAt,
  answeredAt,
  poolAgreedAt,
  updatedAt,
}: ApplicationInstants): ApplicantSituation => ({
  status,
  birthDate,
  isRead: readAt !== null,
  endedOn: dayInParis(answeredAt ?? updatedAt),
  poolAgreedOn: poolAgreedAt && dayInParis(poolAgreedAt),
});

/**
 * A minor is first name and initial until the company opens the file; what has ended closes at once, an adult's refusal three months later.
 */
export function companyViewOf(applicant: ApplicantSituation, today: CivilDate): CompanyVisibility {
  const { status } = applicant;
  const minor = isMinor(applicant.birthDate, today);
  return {
    fullName: isNamed(applicant.birthDate, applicant.isRead, today),
    file: isFileOpen(applicant, minor, today),
    email: status === 'accepted',
    referent: minor && (status === 'interview' || status === 'accepted'),
  };
}

const CV_FROM_AGE = 15;

/** Whether the company may receive a CV: never under 15, where one applies through the school. */
export const mayShowCv = (applicant: ApplicantSituation, today: CivilDate): boolean =>
  companyViewOf(applicant, today).file && ageOn(applicant.birthDate, today) >= CV_FROM_AGE;

/** By each status: while it runs; only by the student's yes; three months for adults; no longer. */
const FILE_WHILE: Record<ApplicationStatus, 'open' | 'agreed' | 'explained' | 'closed'> = {
  draft: 'closed',
  submitted: 'open',
  read: 'open',
  interview: 'open',
  offered: 'open',
  accepted: 'open',
  pool: 'agreed',
  rejected: 'explained',
  expired: 'explained',
  closed_with_offer: 'explained',
  declined: 'closed',
  withdrawn: 'closed',
  expired_by_student: 'closed',
  obsolete: 'closed',
  cancelled: 'closed',
};

function isFileOpen({ status, birthDate, endedOn, poolAgreedOn }: ApplicantSituation, minor: boolean, today: CivilDate): boolean {
  switch (FILE_WHILE[status]) {
    case 'open':
      return true;
    case 'agreed':
      return poolAgreedOn !== null && today <= poolEndsOn(birthDate, poolAgreedOn);
    case 'explained':
      return !minor && endedOn !== null && today < addMonths(endedOn, MONTHS_AFTER_REFUSAL);
    case 'closed':
      return false;
  }
}

/** `Martin` as `M.`, `d’Arc` as `D.`. */
export const initialOf = (lastName: string): string => `${[...lastName.trim()][0]?.toLocaleUpperCase('fr') ?? ''}.`;
