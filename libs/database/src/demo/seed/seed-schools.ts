import { addDays, daysOfSchoolYear, OFFER_KINDS, schoolYearAt } from '@seve/domain';
import { diplomaTitle } from '@seve/reference';
import { ClassGroup, ClassTeacher } from '../../entities/class-group.entity.js';
import { Membership } from '../../entities/membership.entity.js';
import { PlacementPeriod, Programme } from '../../entities/programme.entities.js';
import { School } from '../../entities/school.entity.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import type { DemoCalendar } from '../demo-calendar.js';
import { alternance } from '../offers/alternance.js';
import { CLASSES, type DemoPeriod } from '../people/classes.js';
import { SCHOOLS } from '../people/schools.js';
import { seedAccounts } from './seed-accounts.js';
import { idAt, known, type Seeding } from './seed-context.js';

/** Days since the schools were opened, enough for offers of last year. */
const OPENED_AGO = 430;
const CLASSES_OPENED_AGO = 88;
/** Start of a class's work-study calendar: twelve weeks ago, for a year. */
const WORK_STUDY_FROM_DAYS = -84;
const WORK_STUDY_WEEKS = 52;

export async function seedSchools(seeding: Seeding, passwordHash: string): Promise<void> {
  const { manager, calendar, accountByEmail, schoolByKey, teacherByEmail } = seeding;
  const createdAt = calendar.ago(OPENED_AGO);
  const coordinator = DEMO_ACCOUNTS.coordinator;
  await seedAccounts(seeding, [coordinator, ...SCHOOLS.flatMap(({ teachers }) => teachers)], passwordHash, createdAt);
  await manager.insert(Membership, {
    ...{ id: idAt(createdAt), accountId: known(accountByEmail, coordinator.email) },
    ...{ role: 'campus_coordinator', fromAt: createdAt },
  });
  for (const { key, teachers, ...school } of SCHOOLS) {
    const id = idAt(createdAt);
    schoolByKey.set(key, id);
    await manager.insert(School, { id, ...school, createdAt });
    for (const { email } of teachers) {
      const teacherId = idAt(createdAt);
      teacherByEmail.set(email, teacherId);
      await manager.insert(Membership, {
        ...{ id: teacherId, accountId: known(accountByEmail, email), role: 'teacher' },
        ...{ schoolId: id, fromAt: createdAt },
      });
    }
  }
}

/** Seeds the classes, each with its own programme. Returns their ids by key. */
export async function seedClasses(seeding: Seeding): Promise<Map<string, string>> {
  const { manager, calendar, schoolByKey, teacherByEmail } = seeding;
  const createdAt = calendar.ago(CLASSES_OPENED_AGO);
  const classIds = new Map<string, string>();
  for (const { key, school, teacher, sharedWith, name, certification, level, code, alternance: rhythm, habits, period } of CLASSES) {
    const [id, programmeId, schoolId] = [idAt(createdAt), idAt(createdAt), known(schoolByKey, school)];
    const kinds = OFFER_KINDS.filter((kind) => habits.kinds.some((some) => some.includes(kind)));
    const workStudyBlocks = rhythm ? alternance(calendar.mondayAfter(WORK_STUDY_FROM_DAYS), WORK_STUDY_WEEKS, rhythm) : [];
    const course = { schoolId, certification, level, createdAt };
    await manager.insert(Programme, { ...course, id: programmeId, name: diplomaTitle(certification), kinds, workStudyBlocks });
    if (period) await manager.insert(PlacementPeriod, { id: idAt(createdAt), programmeId, ...datesOf(period, calendar) });
    const referentTeacherId = known(teacherByEmail, teacher.email);
    const schoolYear = schoolYearAt(calendar.today);
    await manager.insert(ClassGroup, { ...course, id, programmeId, referentTeacherId, schoolYear, name, code });
    const teachers = [teacher, ...(sharedWith ?? [])].map(({ email }) => ({
      id: idAt(createdAt),
      classGroupId: id,
      membershipId: known(teacherByEmail, email),
      fromAt: createdAt,
    }));
    await manager.insert(ClassTeacher, teachers);
    classIds.set(key, id);
  }
  return classIds;
}

/** Returns the next Monday and the Friday of the last required week, within one school year. */
function datesOf({ kind, inDays, weeks }: DemoPeriod, calendar: DemoCalendar): Omit<PlacementPeriod, 'id' | 'programmeId' | 'programme'> {
  const startOn = calendar.mondayAfter(inDays);
  const schoolYear = schoolYearAt(startOn);
  const [endOn] = [addDays(startOn, weeks * 7 - 3), daysOfSchoolYear(schoolYear).to].sort();
  return { kind, weeks, schoolYear, startOn, endOn: endOn as string };
}
