import type { ClassGroup, SheetApplicationRow, Student } from '@seve/database';
import { type Availability, availabilityOfKinds, type CivilDate, isMinor, missingParts } from '@seve/domain';
import { fitnessEndsOn } from '@seve/law';
import { communeByInsee, occupationByCode, skillByOgr } from '@seve/reference';
import { turnOf } from '../../../core/applications/turn-of.js';
import type { PlaceTermsView } from '../../../core/placements/placements.dto.js';
import type { ClassStudent } from '../classes.dto.js';
import { mayNeedAgreement } from './agreement-age.js';
import type { SheetApplication, SheetGuardian, SheetProfile, TeacherStudentSheet } from './student-sheet.dto.js';

interface SheetFacts {
  student: Student & Availability & { classGroup: ClassGroup };
  row: ClassStudent;
  terms: PlaceTermsView | null;
  /** Guardians of a minor; empty for an adult. */
  guardians: readonly SheetGuardian[];
  applications: readonly SheetApplicationRow[];
  hasSecondStep: boolean;
}

function viewOfApplication(row: SheetApplicationRow): SheetApplication {
  const { id, offerId, offerTitle, companyName, status, createdAt, updatedAt } = row;
  return { id, offerId, offerTitle, companyName, status, createdAt, updatedAt, nextActor: turnOf(row).actor ?? 'nobody' };
}

function viewOfProfile(student: Student & Availability): SheetProfile {
  return {
    kinds: student.kinds,
    availability: availabilityOfKinds(student, student.kinds),
    occupations: student.wantedRomeCodes.map((code) => occupationByCode(code)?.label ?? code),
    skills: student.skills.map((ogr) => skillByOgr(ogr)?.label ?? ogr),
    communeName: student.communeInsee === null ? null : (communeByInsee(student.communeInsee)?.name ?? null),
    limitKm: student.limitKm,
    missing: missingParts(student),
  };
}

export function viewOfSheet(
  { student, row, terms, guardians, applications, hasSecondStep }: SheetFacts,
  today: CivilDate,
): Omit<TeacherStudentSheet, 'matches'> {
  const { birthDate } = student;
  const minor = birthDate !== null && isMinor(birthDate, today);
  return {
    className: student.classGroup.name,
    student: row,
    terms,
    email: student.account?.email ?? student.contactEmail,
    hasAccount: student.account !== null,
    hasSecondStep,
    guardian: guardians[0] ?? null,
    secondGuardian: guardians[1] ?? null,
    profile: viewOfProfile(student),
    agreement: {
      isNeeded: birthDate !== null && mayNeedAgreement(birthDate, today),
      askedAt: student.schoolAgreementAskedAt,
      agreedAt: student.schoolAgreedAt,
      visibility: student.visibility,
    },
    certification: {
      isMinor: minor,
      legalExceptions: student.legalExceptions,
      fitnessNoticeOn: student.fitnessNoticeOn,
      fitnessEndsOn: student.fitnessNoticeOn === null ? null : fitnessEndsOn(student.fitnessNoticeOn),
      emancipatedOn: student.emancipatedOn,
    },
    applications: applications.map(viewOfApplication),
  };
}
