import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ClassGroup, ClassTeacher } from '../../../entities/class-group.entity.js';
import { isCurrent } from '../../people/members.js';

/** Reader of classes: a teacher sees the classes currently shared, a school's office all of them. */
export interface ClassReader {
  schoolId: string;
  /** Null for the office of the school. */
  teacherId: string | null;
}

/** SQL: the row of `class_teacher` is valid now, by the clock of the database. */
const HOLDS_NOW = (row: string) => `${row}.from_at <= now() and (${row}.to_at is null or ${row}.to_at > now())`;

/** SQL: whether the teacher currently shares the class. */
export const sharesNow = (classId: string, teacherId: string) =>
  `exists (select 1 from class_teacher shared where shared.class_group_id = ${classId} and shared.membership_id = ${teacherId} and ${HOLDS_NOW('shared')})`;

/** Restricts a query to the classes visible to a reader; `group` is the alias of the class. */
export function ofClassesSeen<Row extends object>(
  query: SelectQueryBuilder<Row>,
  group: string,
  { schoolId, teacherId }: ClassReader,
): SelectQueryBuilder<Row> {
  query.andWhere(`${group}.schoolId = :readersSchoolId`, { readersSchoolId: schoolId });
  return teacherId === null ? query : query.andWhere(sharesNow(`${group}.id`, ':readerTeacherId'), { readerTeacherId: teacherId });
}

/** Returns a class visible to the reader, with its programme and its referent; null for any other. */
export const classSeen = (manager: EntityManager, id: string, reader: ClassReader): Promise<ClassGroup | null> =>
  ofClassesSeen(manager.createQueryBuilder(ClassGroup, 'classGroup').where({ id }), 'classGroup', reader)
    .innerJoinAndSelect('classGroup.programme', 'programme')
    .innerJoinAndSelect('classGroup.referentTeacher', 'referent')
    .innerJoinAndSelect('referent.account', 'referentAccount')
    .getOne();

/** Returns the class of a teacher who shares only one. */
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
