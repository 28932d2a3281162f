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
  /** Day of the company's answer, or of the end of its silence; null while the application runs. */
  endedOn: CivilDate | null;
  /** Day on which the student agreed that the company keeps the application. */
  poolAgreedOn: CivilDate | null;
}

/** What a company may see of a student who applied. The birth date is never shown. */
export interface CompanyVisibility {
  /** False: first name and initial only. */
  fullName: boolean;
  /** True: school, dates, skills, letter and the company's side of the score. False: name, date and decision only. */
  file: boolean;
  email: boolean;
  /** The contact of the referent teacher is shown, which is the case for minors. */
  referent: boolean;
}

export const isMinor = (birthDate: CivilDate, today: CivilDate): boolean => ageOn(birthDate, today) < MAJORITY;

/** Whether the student is under 18 on the first day; true when the birth date is not known. */
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
  /** Instant of the last change of status. */
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
 * Returns what a company may see. A minor is shown by first name and initial until the company opens the file. A file closes when the
 * application ends, an adult's refused one three months later.
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

/** Whether the company may receive a CV: never of a student under 15, who applies through the school. */
export const mayShowCv = (applicant: ApplicantSituation, today: CivilDate): boolean =>
  companyViewOf(applicant, today).file && ageOn(applicant.birthDate, today) >= CV_FROM_AGE;

/**
 * When a company may read the file, by status: while it runs (`open`); with the student's consent (`agreed`); for three months if the
 * student is an adult (`explained`); not at all.
 */
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
