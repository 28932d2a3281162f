import type { ClassGroup, JoinedStudent, ProgrammePeriodRow, Student } from '@seve/database';
import { type Availability, availabilityOfKinds, type CivilDate, isMinor, missingParts, profileCompletion } from '@seve/domain';
import { communeByInsee, diplomaTitle, occupationByCode, skillByOgr } from '@seve/reference';
import type { ProfileCommune, ProfileSkill, StudentProfile } from '../../core/people/students.dto.js';
import { viewOfPeriods } from '../../core/school/class-period.view.js';

const viewOfSkill = (ogr: string): ProfileSkill => ({ ogr, label: skillByOgr(ogr)?.label ?? ogr });

function viewOfCommune(insee: string | null): ProfileCommune | null {
  const commune = insee === null ? undefined : communeByInsee(insee);
  return commune ? { insee: commune.insee, name: commune.name, postcode: commune.postcodes[0] ?? '' } : null;
}

const viewOfCertification = ({ certification: key, level }: Pick<ClassGroup, 'certification' | 'level'>) => ({
  key,
  title: diplomaTitle(key),
  level,
});

/** Parts of the profile that are not columns of the student. */
export interface ProfileExtras {
  /** Whether the student has a CV as PDF; companies cannot open a Word document. */
  hasCv: boolean;
  hasGuardian: boolean;
  /** Periods of the programme of the class. */
  periods: readonly ProgrammePeriodRow[];
}

/** Needs the account, the class, its programme and its school loaded. */
export function viewOfProfile(student: JoinedStudent<Student & Availability>, extras: ProfileExtras, today: CivilDate): StudentProfile {
  const { account, classGroup } = student;
  const minor = isMinor(student.birthDate, today);
  const isRepresented = minor && student.emancipatedOn === null;
  const hasGuardian = isRepresented && extras.hasGuardian;
  const missing = missingParts(student);
  return {
    firstName: student.firstName,
    lastName: student.lastName,
    email: account.email,
    birthDate: student.birthDate,
    className: classGroup?.name ?? null,
    waitingClassName: student.rosterState === 'to_confirm' ? (student.otherClassGroup?.name ?? null) : null,
    schoolName: classGroup?.school.name ?? null,
    certification: classGroup && viewOfCertification(classGroup),
    workStudyBlocks: classGroup?.programme.workStudyBlocks ?? [],
    periods: viewOfPeriods(extras.periods, today),
    kinds: student.kinds,
    availability: availabilityOfKinds(student, student.kinds),
    wantedOccupations: student.wantedRomeCodes.map((code) => ({ code, label: occupationByCode(code)?.label ?? code })),
    skills: student.skills.map(viewOfSkill),
    skillsToLearn: student.skillsToLearn.map(viewOfSkill),
    languages: student.languages,
    sectorWishes: student.sectorWishes,
    sizeWishes: student.sizeWishes,
    commune: viewOfCommune(student.communeInsee),
    limitKm: student.limitKm,
    hasDrivingLicence: student.hasDrivingLicence,
    visibility: student.visibility,
    lowerSecondaryFinished: student.lowerSecondaryFinished,
    legalExceptions: student.legalExceptions,
    fitnessNoticeOn: student.fitnessNoticeOn,
    emancipatedOn: student.emancipatedOn,
    isMinor: minor,
    hasCv: extras.hasCv,
    hasGuardian,
    needsOnboarding: student.onboardedAt === null,
    completion: profileCompletion({ ...student, isMinor: isRepresented, hasCv: extras.hasCv, hasGuardian }),
    complete: missing.length === 0,
    missing,
    version: student.version,
  };
}
