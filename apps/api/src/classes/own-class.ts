import { type ClassGroup, classSeen, Student } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { TeacherPrincipal } from '../http/session/principal.js';

/** With its programme. @throws NotFound for a class that the teacher does not share now. */
export async function ownClass(manager: EntityManager, id: string, teacher: TeacherPrincipal): Promise<ClassGroup> {
  const group = await classSeen(manager, id, teacher);
  if (!group) throw new NotFound('not-found');
  return group;
}

/** A student of one's own class, by the ids of the address. */
export interface OwnStudent {
  id: string;
  studentId: string;
}

/** With account and class. @throws NotFound for a student of another class. */
export async function ownStudent(
  manager: EntityManager,
  { id, studentId }: OwnStudent,
  teacher: TeacherPrincipal,
): Promise<Student & { classGroup: ClassGroup }> {
  const classGroup = await ownClass(manager, id, teacher);
  const student = await manager.findOne(Student, { where: { id: studentId, classGroupId: id }, relations: { account: true } });
  if (!student) throw new NotFound('not-found');
  return { ...student, classGroup };
}
