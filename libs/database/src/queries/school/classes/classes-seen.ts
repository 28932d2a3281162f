import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ClassGroup, ClassTeacher } from '../../../entities/class-group.entity.js';
import { isCurrent } from '../../people/members.js';

/** Who reads classes: a teacher those they share now, the office of a school all of it. */
export interface ClassReader {
  schoolId: string;
  /** Null for the office of the school. */
  teacherId: string | null;
}

/** SQL: the row of `class_teacher` holds now, by the clock of the database, as every lease. */
const HOLDS_NOW = (row: string) => `${row}.from_at <= now() and (${row}.to_at is null or ${row}.to_at > now())`;

/** SQL: whether the teacher shares the class now. */
export const sharesNow = (classId: string, teacherId: string) =>
  `exists (select 1 from class_teacher shared where shared.class_group_id = ${classId} and shared.membership_id = ${teacherId} and ${HOLDS_NOW('shared')})`;

/** Narrows a query to the classes that a reader sees; `group` is the alias of the class. */
export function ofClassesSeen<Row extends object>(
  query: SelectQueryBuilder<Row>,
  group: string,
  { schoolId, teacherId }: ClassReader,
): SelectQueryBuilder<Row> {
  query.andWhere(`${group}.schoolId = :readersSchoolId`, { readersSchoolId: schoolId });
  return teacherId === null ? query : query.andWhere(sharesNow(`${group}.id`, ':readerTeacherId'), { readerTeacherId: teacherId });
}

/** A class that the reader sees, with its programme and its referent; null for any other. */
export const classSeen = (manager: EntityManager, id: string, reader: ClassReader): Promise<ClassGroup | null> =>
  ofClassesSeen(manager.createQueryBuilder(ClassGroup, 'classGroup').where({ id }), 'classGroup', reader)
    .innerJoinAndSelect('classGroup.programme', 'programme')
    .innerJoinAndSelect('classGroup.referentTeacher', 'referent')
    .innerJoinAndSelect('referent.account', 'referentAccount')
    .getOne();

/** The class of a teacher who shares only one. */
export async function onlyClassOf(manager: EntityManager, accountId: string): Promise<string | null> {
  const [first, ...others] = await manager
    .createQueryBuilder(ClassTeacher, 'shared')
    .innerJoin('shared.membership', 'teacher')
    .innerJoin('shared.classGroup', 'classGroup')
    .where('teacher.accountId = :accountId', { accountId })
    .andWhere(isCurrent('teacher'))
    .andWhere('classGroup.archivedAt is null')
    .andWhere(HOLDS_NOW('shared'))
    .getMany();
  return others.length === 0 ? (first?.classGroupId ?? null) : null;
}
