import { type CivilDate, daysBetween } from '../calendar/civil-date.js';
import type { StatusTable } from '../status-table.js';

export const SCHOOL_KINDS = ['lycee', 'universite', 'cfa', 'ecole'] as const;
export type SchoolKind = (typeof SCHOOL_KINDS)[number];

export const COMPANY_STATUSES = ['pending', 'verified', 'suspended'] as const;
export type CompanyStatus = (typeof COMPANY_STATUSES)[number];

const COORDINATOR = ['campus_coordinator'] as const;

export const COMPANY_ACTS = ['verify', 'suspend', 'reinstate'] as const;
export type CompanyAct = (typeof COMPANY_ACTS)[number];

/** Lifting a suspension restores the earlier status: `pending` if the company was never verified. */
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

/** Returns the company name shown to others: the SIREN until the campus has verified the typed name. */
export const nameVouchedFor = ({ name, siren, status }: NamedCompany): string =>
  status === 'verified' ? name : `SIREN ${siren.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}`;

/** Facts that a company may lack and that the campus asks for or fills in. `naf`: activity code in the nomenclature now in force. */
export const COMPANY_GAPS = ['headcount', 'naf', 'naf2025', 'phone'] as const;
export type CompanyGap = (typeof COMPANY_GAPS)[number];

/** Days within which the campus decides on a new company. */
const VERIFY_WITHIN_DAYS = 3;

/** Returns the full days since a company signed up, and whether the campus's decision is late. */
export function verificationWait(since: CivilDate, today: CivilDate): { days: number; isLate: boolean } {
  const days = Math.max(0, daysBetween(since, today));
  return { days, isLate: days > VERIFY_WITHIN_DAYS };
}

/** Months over which a company's usual reply time is computed. */
export const USUAL_REPLY_MONTHS = 12;

/** Days within which a merge of two companies can be undone. */
export const MERGE_UNDO_DAYS = 7;

/** Days for which an invitation link works. */
export const INVITATION_DAYS = 7;

/** Alphabet of class codes, which have 8 characters; excludes look-alikes (0 O 1 I L). */
export const CLASS_CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CLASS_CODE_LENGTH = 8;
