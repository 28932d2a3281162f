import { type CivilDate, daysBetween } from '../calendar/civil-date.js';
import type { StatusTable } from '../status-table.js';

export const SCHOOL_KINDS = ['lycee', 'universite', 'cfa', 'ecole'] as const;
export type SchoolKind = (typeof SCHOOL_KINDS)[number];

export const COMPANY_STATUSES = ['pending', 'verified', 'suspended'] as const;
export type CompanyStatus = (typeof COMPANY_STATUSES)[number];

const COORDINATOR = ['campus_coordinator'] as const;

export const COMPANY_ACTS = ['verify', 'suspend', 'reinstate'] as const;
export type CompanyAct = (typeof COMPANY_ACTS)[number];

/** A suspended company goes back to where it was: to the queue when it was never verified. */
export const COMPANY_TABLE: StatusTable<CompanyStatus, CompanyAct> = {
  pending: [{ act: 'reinstate', from: ['suspended'], by: COORDINATOR }],
  verified: [
    { act: 'verify', from: ['pending'], by: COORDINATOR },
    { act: 'reinstate', from: ['suspended'], by: COORDINATOR },
  ],
  suspended: [{ act: 'suspend', from: ['pending', 'verified'], by: COORDINATOR }],
};

interface NamedCompany {
  name: string;
  siren: string;
  status: CompanyStatus;
}

/** Name of a company to show to others: its SIREN until the campus has verified the typed name. */
export const nameVouchedFor = ({ name, siren, status }: NamedCompany): string =>
  status === 'verified' ? name : `SIREN ${siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}`;

/** What a company may not have said yet, and the campus asks for or fills in. `naf` is the activity code in force on the day. */
export const COMPANY_GAPS = ['headcount', 'naf', 'naf2025', 'phone'] as const;
export type CompanyGap = (typeof COMPANY_GAPS)[number];

/** Days after which a company that waits for the campus has waited too long. */
const VERIFY_WITHIN_DAYS = 3;

/** Full days since a company signed up, and whether the campus is late to decide on it. */
export function verificationWait(since: CivilDate, today: CivilDate): { days: number; isLate: boolean } {
  const days = Math.max(0, daysBetween(since, today));
  return { days, isLate: days > VERIFY_WITHIN_DAYS };
}

/** Months over which a company's usual reply time is computed. */
export const USUAL_REPLY_MONTHS = 12;

/** Days within which the campus can take back the merge of two companies. */
export const MERGE_UNDO_DAYS = 7;

/** Days for which the link of an invitation works. */
export const INVITATION_DAYS = 7;

/** A class code: 8 characters without those that look alike (0 O 1 I L). */
export const CLASS_CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CLASS_CODE_LENGTH = 8;
