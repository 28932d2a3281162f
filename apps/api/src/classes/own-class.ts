import { ClassGroup, Student } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import type { TeacherPrincipal } from '../http/session/principal.js';

/** @throws NotFound for a class of another teacher. */
export async function ownClass(manager: EntityManager, id: string, { teacherId }: TeacherPrincipal): Promise<ClassGroup> {
  const group = await manager.findOneBy(ClassGroup, { id, referentTeacherId: teacherId });
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
  { teacherId }: TeacherPrincipal,
): Promise<Student & { classGroup: ClassGroup }> {
  const student = await manager.findOne(Student, {
    where: { id: studentId, classGroupId: id, classGroup: { referentTeacherId: teacherId } },
    relations: { account: true, classGroup: true },
  });
  if (!student?.classGroup) throw new NotFound('not-found');
  return { ...student, classGroup: student.classGroup };
}
