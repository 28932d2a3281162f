import type { Availability, KindAvailability } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import type { Student } from '../../entities/student.entity.js';
import { StudentAvailability } from '../../entities/student-availability.entity.js';

/** SQL: `KindAvailability[]` of a `student`. */
export const AVAILABILITY = `
    coalesce((select json_agg(json_build_object('kind', free.kind, 'availableFrom', free.available_from, 'availableTo', free.available_to)
        order by free.kind)
      from student_availability free where free.student_id = student.id), '[]')`;

/** Returns the availability of each student by kind of placement, for the kinds filled in; every student has an entry. */
export async function availabilityByStudent(
  manager: EntityManager,
  studentIds: readonly string[],
): Promise<Map<string, KindAvailability[]>> {
  const byStudent = new Map<string, KindAvailability[]>(studentIds.map((id) => [id, []]));
  const rows = await manager.find(StudentAvailability, { where: { studentId: In(studentIds) }, order: { studentId: 'ASC', kind: 'ASC' } });
  for (const { studentId, kind, availableFrom, availableTo } of rows) byStudent.get(studentId)?.push({ kind, availableFrom, availableTo });
  return byStudent;
}

export async function availabilityOf(manager: EntityManager, studentId: string): Promise<KindAvailability[]> {
  return (await availabilityByStudent(manager, [studentId])).get(studentId) ?? [];
}

export async function withAvailability<S extends Student>(manager: EntityManager, student: S): Promise<S & Availability> {
  return { ...student, availability: await availabilityOf(manager, student.id) };
}

/** Replaces all availability of the student by these dates. */
export async function replaceAvailability(
  manager: EntityManager,
  studentId: string,
  availability: readonly KindAvailability[],
): Promise<void> {
  await manager.delete(StudentAvailability, { studentId });
  if (availability.length > 0)
    await manager.insert(
      StudentAvailability,
      availability.map((free) => ({ studentId, ...free })),
    );
}
