import { Student } from '../../entities/student.entity.js';
import { StudentAvailability } from '../../entities/student-availability.entity.js';
import { CLASSES } from '../people/classes.js';
import { demoName } from '../people/demo-person.js';
import { drawStudent } from '../people/draw-student.js';
import { STUDENTS } from '../people/students.js';
import { seedAccounts } from './seed-accounts.js';
import { seedBesideStudents } from './seed-beside-students.js';
import { idAt, known, type Seeding } from './seed-context.js';
import { seedRoster } from './seed-roster.js';
import { seedClasses } from './seed-schools.js';

const JOINED_AGO = 45;

/** Seeds the classes and their students. */
export async function seedStudents(seeding: Seeding, passwordHash: string): Promise<void> {
  const { manager, calendar, accountByEmail, schoolByKey, studentByName } = seeding;
  const classIds = await seedClasses(seeding);
  const joinedAt = calendar.ago(JOINED_AGO);
  const students = STUDENTS.map((sketch) => {
    const group = CLASSES.find(({ key }) => key === sketch.classKey);
    if (!group) throw new Error(`The demonstration knows no class ${sketch.classKey}`);
    return {
      classKey: group.key,
      schoolKey: group.school,
      teacherEmail: group.teacher.email,
      student: drawStudent(sketch, group, calendar),
    };
  });
  await seedAccounts(
    seeding,
    students.map(({ student }) => student),
    passwordHash,
    joinedAt,
  );
  const free: Omit<StudentAvailability, 'student'>[] = [];
  const rows = students.map(({ classKey, schoolKey, teacherEmail, student }) => {
    const { firstName, lastName, email, hasDecidedVisibility, isSchoolAgreed, availability, ...profile } = student;
    const row = {
      ...profile,
      firstName,
      lastName,
      schoolId: known(schoolByKey, schoolKey),
      birthDateConfirmedAt: joinedAt,
      id: idAt(joinedAt),
      accountId: known(accountByEmail, email),
      classGroupId: known(classIds, classKey),
      visibilityDecidedAt: hasDecidedVisibility ? joinedAt : null,
      schoolAgreedAt: isSchoolAgreed ? joinedAt : null,
      schoolAgreedByAccountId: isSchoolAgreed ? known(accountByEmail, teacherEmail) : null,
      onboardedAt: availability.length === 0 ? null : joinedAt,
      updatedAt: joinedAt,
    };
    studentByName.set(demoName({ firstName, lastName }), { id: row.id, accountId: row.accountId });
    free.push(...availability.map((one) => ({ ...one, studentId: row.id })));
    return row;
  });
  await manager.insert(Student, rows);
  await manager.insert(StudentAvailability, free);
  await seedBesideStudents(seeding, rows, joinedAt);
  await seedRoster(seeding, known(classIds, 'procedes'), passwordHash);
}
