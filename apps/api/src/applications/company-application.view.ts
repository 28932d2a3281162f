import type { CompanyApplicationRow } from '@seve/database';
import { APPLICATION_TABLE, type CivilDate, companyViewOf, dayInParis, initialOf, type Locale, nextMoves, type Role } from '@seve/domain';
import type { Pair } from '@seve/matching';
import { diplomaByKey, skillByOgr } from '@seve/reference';
import type { Applicant, ApplicationForCompany } from './company-application.dto.js';
import { canReachSite, postFit } from './post-fit.js';

export interface CompanyReading {
  role: Role;
  today: CivilDate;
  locale: Locale;
  /** Null for a student who has left the class. */
  pair: Pair | null;
}

type File = Omit<Applicant, 'firstName' | 'lastName' | 'email'>;

const CLOSED_FILE: File = {
  schoolName: null,
  className: null,
  certificationTitle: null,
  level: null,
  availableFrom: null,
  availableTo: null,
  skills: [],
  canReachSite: null,
};

const openFile = (row: CompanyApplicationRow, { pair, today }: CompanyReading): File => ({
  schoolName: row.schoolName,
  className: row.className,
  certificationTitle: row.certification === null ? null : (diplomaByKey(row.certification)?.title ?? row.certification),
  level: row.level,
  availableFrom: row.availableFrom,
  availableTo: row.availableTo,
  skills: row.skills.map((ogr) => ({ ogr, label: skillByOgr(ogr)?.label ?? ogr })),
  canReachSite: pair && canReachSite(pair, today),
});

/** Shows of the student what the stage allows (libs/domain/src/application-visibility.ts). */
export function viewForCompany(row: CompanyApplicationRow, reading: CompanyReading): ApplicationForCompany {
  const { role, today, locale, pair } = reading;
  const answeredOn = row.answeredAt && dayInParis(row.answeredAt);
  const may = companyViewOf({ status: row.status, birthDate: row.birthDate, isRead: row.readAt !== null, answeredOn }, today);
  const fit = may.file && pair ? postFit(pair, today, locale) : { e: null, criteria: [] };
  return {
    id: row.id,
    offerId: row.offerId,
    offerTitle: row.offerTitle,
    status: row.status,
    createdAt: row.createdAt,
    readAt: row.readAt,
    answeredAt: row.answeredAt,
    motivation: may.file ? row.motivation : null,
    student: {
      firstName: row.firstName,
      lastName: may.fullName ? row.lastName : initialOf(row.lastName),
      email: may.email ? row.email : null,
      ...(may.file ? openFile(row, reading) : CLOSED_FILE),
    },
    ...fit,
    actions: nextMoves(APPLICATION_TABLE, row.status, role),
    companyMessage: row.companyMessage,
    refusalReason: row.refusalReason,
  };
}
