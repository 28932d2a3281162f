import { ClassGroup } from '../../entities/class-group.entity.js';
import { Membership } from '../../entities/membership.entity.js';
import { School } from '../../entities/school.entity.js';
import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { alternance } from '../offers/alternance.js';
import { CLASSES } from '../people/classes.js';
import { SCHOOLS } from '../people/schools.js';
import { seedAccounts } from './seed-accounts.js';
import { idAt, known, type Seeding } from './seed-context.js';

/** Long enough ago for offers of last year. */
const OPENED_AGO = 430;
const CLASSES_OPENED_AGO = 88;
/** The work-study calendar of a class: begun twelve weeks ago, for a year. */
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

/** Returns the ids of the classes by their key. */
export async function seedClasses({ manager, calendar, schoolByKey, teacherByEmail }: Seeding): Promise<Map<string, string>> {
  const createdAt = calendar.ago(CLASSES_OPENED_AGO);
  const rows = CLASSES.map(({ key, school, teacher, name, certification, level, code, alternance: rhythm }) => ({
    key,
    row: {
      id: idAt(createdAt),
      schoolId: known(schoolByKey, school),
      referentTeacherId: known(teacherByEmail, teacher.email),
      name,
      certification,
      level,
      code,
      workStudyBlocks: rhythm ? alternance(calendar.mondayAfter(WORK_STUDY_FROM_DAYS), WORK_STUDY_WEEKS, rhythm) : [],
      createdAt,
    },
  }));
  await manager.insert(
    ClassGroup,
    rows.map(({ row }) => row),
  );
  return new Map(rows.map(({ key, row }) => [key, row.id]));
}
