import { type ClassGroup, type ClassReader, classSeen, Student } from '@seve/database';
import { Conflict, NotFound } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { EntityManager } from 'typeorm';
import type { SchoolPrincipal } from '../../http/session/principal.js';

/** Returns the class with its programme. @throws NotFound for a class that the reader may not see now. */
export async function ownClass(manager: EntityManager, id: string, reader: ClassReader): Promise<ClassGroup> {
  const group = await classSeen(manager, id, reader);
  if (!group) throw new NotFound('not-found');
  return group;
}

/** Student of one of the reader's classes, by the ids in the URL. */
export interface OwnStudent {
  id: string;
  studentId: string;
}

/** Returns the student with account and class. @throws NotFound for a student of another class. */
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

/**
 * Returns the account of a student of one of the reader's classes or, for the office, of its school. @throws Conflict for a student of the
 * roster without an account.
 */
export const accountOfStudent =
  ({ id, studentId }: OwnStudent, reader: SchoolPrincipal) =>
  async ({ manager }: UnitOfWork): Promise<string> => {
    const student = (await classSeen(manager, id, reader)) && (await manager.findOneBy(Student, { id: studentId, classGroupId: id }));
    if (!student) throw new NotFound('not-found');
    const { accountId } = student;
    if (accountId === null) throw new Conflict('student.not-joined');
    return accountId;
  };
