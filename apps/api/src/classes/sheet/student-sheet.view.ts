import type { ClassGroup, Guardian, SheetApplicationRow, Student } from '@seve/database';
import { type ApplicationStatus, ageOn, type CivilDate, missingParts, type NextActor } from '@seve/domain';
import { fitnessEndsOn } from '@seve/law';
import { communeByInsee, occupationByCode, skillByOgr } from '@seve/reference';
import type { ClassStudent } from '../classes.dto.js';
import { mayNeedAgreement } from './agreement-age.js';
import type { SheetApplication, SheetGuardian, SheetMatch, SheetProfile, StudentSheet } from './student-sheet.dto.js';

interface SheetFacts {
  student: Student & { classGroup: ClassGroup };
  row: ClassStudent;
  guardian: Guardian | null;
  applications: readonly SheetApplicationRow[];
  matches: SheetMatch[];
}

/** What is kept for later waits for nobody. */
const ACTOR_OF: Partial<Record<ApplicationStatus, NextActor>> = {
  submitted: 'company',
  read: 'company',
  interview: 'student',
  offered: 'student',
};
const ADULT = 18;

const viewOfApplication = (row: SheetApplicationRow): SheetApplication => ({ ...row, nextActor: ACTOR_OF[row.status] ?? 'nobody' });

const viewOfGuardian = ({ firstName, lastName, email, phone }: Guardian): SheetGuardian => ({ firstName, lastName, email, phone });

function viewOfProfile(student: Student): SheetProfile {
  return {
    kinds: student.kinds,
    availableFrom: student.availableFrom,
    availableTo: student.availableTo,
    occupations: student.wantedRomeCodes.map((code) => occupationByCode(code)?.label ?? code),
    skills: student.skills.map((ogr) => skillByOgr(ogr)?.label ?? ogr),
    communeName: student.communeInsee === null ? null : (communeByInsee(student.communeInsee)?.name ?? null),
    limitKm: student.limitKm,
    missing: missingParts(student),
  };
}

export function viewOfSheet({ student, row, guardian, applications, matches }: SheetFacts, today: CivilDate): StudentSheet {
  const isMinor = ageOn(student.birthDate, today) < ADULT;
  return {
    className: student.classGroup.name,
    student: row,
    email: student.account.email,
    guardian: isMinor && guardian ? viewOfGuardian(guardian) : null,
    profile: viewOfProfile(student),
    agreement: {
      isNeeded: mayNeedAgreement(student.birthDate, today),
      agreedAt: student.schoolAgreedAt,
      visibility: student.visibility,
    },
    certification: {
      isMinor,
      legalExceptions: student.legalExceptions,
      fitnessNoticeOn: student.fitnessNoticeOn,
      fitnessEndsOn: student.fitnessNoticeOn === null ? null : fitnessEndsOn(student.fitnessNoticeOn),
    },
    applications: applications.map(viewOfApplication),
    matches,
  };
}
