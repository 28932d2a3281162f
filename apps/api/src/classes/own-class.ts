import { type ClassGroup, type ClassReader, classSeen, Student } from '@seve/database';
import { NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** With its programme. @throws NotFound for a class that the reader does not see now. */
export async function ownClass(manager: EntityManager, id: string, reader: ClassReader): Promise<ClassGroup> {
  const group = await classSeen(manager, id, reader);
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
  reader: ClassReader,
): Promise<Student & { classGroup: ClassGroup }> {
  const classGroup = await ownClass(manager, id, reader);
  const student = await manager.findOne(Student, { where: { id: studentId, classGroupId: id }, relations: { account: true } });
  if (!student) throw new NotFound('not-found');
  return { ...student, classGroup };
}
