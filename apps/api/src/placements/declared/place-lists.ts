import { Injectable } from '@nestjs/common';
import {
  type ClassReader,
  type DeclaredPlaceRow,
  declaredOfCompany,
  declaredOfSchool,
  ofClassesSeen,
  Student,
  studentsSeen,
} from '@seve/database';
import { dayInParis, initialOf, isMinor, isNamed, NotFound } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { nameFound } from '../../classes/find/name-found.js';
import { foldedWords } from '../../http/validation/folded-words.js';
import type { DeclaredPlaceLine, FoundPlaceStudent, PlaceStudent } from './declared-places.dto.js';

const MOST = 8;

/** Lists of places found elsewhere, and the students for whom a school declares one. */
@Injectable()
export class PlaceLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofSchool(reader: ClassReader): Promise<DeclaredPlaceLine[]> {
    return (await declaredOfSchool(this.dataSource.manager, reader)).map((row) => lineOf(row, `${row.firstName} ${row.lastName}`));
  }

  /** A minor is named by an initial. */
  async ofCompany(companyId: string): Promise<DeclaredPlaceLine[]> {
    const today = this.clock.today();
    return (await declaredOfCompany(this.dataSource.manager, companyId)).map((row) => {
      const isFull = row.birthDate !== null && isNamed(row.birthDate, false, today);
      return { ...lineOf(row, `${row.firstName} ${isFull ? row.lastName : initialOf(row.lastName)}`), className: null };
    });
  }

  /** @throws NotFound for a student whose class the reader does not see */
  async student(id: string, reader: ClassReader): Promise<PlaceStudent> {
    const { firstName, lastName, birthDate, kinds, classGroup } = await studentSeen(this.dataSource.manager, id, reader);
    const isYoung = birthDate === null || isMinor(birthDate, this.clock.today());
    return { id, firstName, lastName, className: classGroup?.name ?? null, isMinor: isYoung, kinds };
  }

  /** By name, the nearest first. */
  async find(q: string, reader: ClassReader): Promise<FoundPlaceStudent[]> {
    const words = foldedWords(q);
    if (words.length === 0) return [];
    return (await studentsSeen(this.dataSource.manager, reader))
      .flatMap(({ classId: _class, ...student }) => {
        const distance = nameFound(words, `${student.firstName} ${student.lastName}`);
        return distance === null ? [] : [{ student, distance }];
      })
      .sort((one, other) => one.distance - other.distance)
      .slice(0, MOST)
      .map(({ student }) => student);
  }
}

/** With class. @throws NotFound for a student whose class the reader does not see */
export async function studentSeen(manager: EntityManager, id: string, reader: ClassReader): Promise<Student> {
  const query = manager
    .createQueryBuilder(Student, 'student')
    .innerJoinAndSelect('student.classGroup', 'classGroup')
    .where('student.id = :id and classGroup.archivedAt is null', { id });
  const student = await ofClassesSeen(query, 'classGroup', reader).getOne();
  if (student === null) throw new NotFound('not-found');
  return student;
}

const lineOf = (row: DeclaredPlaceRow, studentName: string): DeclaredPlaceLine => {
  const { id, state, className, schoolName, hostName, kind, startOn, endOn, askedOn, declaredAt } = row;
  return { id, state, studentName, className, schoolName, hostName, kind, startOn, endOn, askedOn, declaredOn: dayInParis(declaredAt) };
};
