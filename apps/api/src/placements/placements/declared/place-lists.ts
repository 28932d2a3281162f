import { Injectable } from '@nestjs/common';
import {
  type ClassReader,
  type DeclaredPlaceRow,
  declaredOfCompany,
  declaredOfSchool,
  ofClassesSeen,
  Student,
  studentsSeen,
  waitingOfCompany,
  waitingOfSchool,
} from '@seve/database';
import { contactDoubt, dayInParis, isMinor, isWaitingPlace, NotFound, nameForHost } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type {
  DeclaredPlaceLine,
  DeclaredPlacePage,
  FoundPlaceStudent,
  PlaceStudent,
} from '../../../core/placements/declared-places.dto.js';
import { nameFound } from '../../../core/school/name-found.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import { foldedWords } from '../../../http/validation/folded-words.js';
import type { PageQuery } from '../../../http/validation/page.dto.js';

const MOST = 8;

/** Lists of places found elsewhere, and the students for whom a school declares one. */
@Injectable()
export class PlaceLists {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async ofSchool(reader: ClassReader, query: PageQuery): Promise<DeclaredPlacePage> {
    const { manager } = this.dataSource;
    const rows = await declaredOfSchool(manager, reader, asked(query));
    return pageFrom(rows, query, await waitingOfSchool(manager, reader), (row) => ({
      ...lineOf(row, `${row.firstName} ${row.lastName}`),
      contactDoubt: row.state === 'declared' ? contactDoubt(row.contactFacts) : null,
    }));
  }

  /** Returns a page of the company's places; minors are named by an initial. */
  async ofCompany(companyId: string, query: PageQuery): Promise<DeclaredPlacePage> {
    const { manager } = this.dataSource;
    const today = this.clock.today();
    const rows = await declaredOfCompany(manager, companyId, asked(query));
    return pageFrom(rows, query, await waitingOfCompany(manager, companyId), (row) => ({
      ...lineOf(row, nameForHost(row, false, today)),
      className: null,
    }));
  }

  /** @throws NotFound for a student whose class the reader does not see */
  async student(id: string, reader: ClassReader): Promise<PlaceStudent> {
    const { firstName, lastName, birthDate, kinds, classGroup } = await studentSeen(this.dataSource.manager, id, reader);
    const isYoung = birthDate === null || isMinor(birthDate, this.clock.today());
    return { id, firstName, lastName, className: classGroup?.name ?? null, isMinor: isYoung, kinds };
  }

  /** Returns the students whose names match, the closest match first. */
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

/** Returns the student with the class. @throws NotFound for a student whose class the reader does not see */
export async function studentSeen(manager: EntityManager, id: string, reader: ClassReader): Promise<Student> {
  const query = manager
    .createQueryBuilder(Student, 'student')
    .innerJoinAndSelect('student.classGroup', 'classGroup')
    .where('student.id = :id and classGroup.archivedAt is null', { id });
  const student = await ofClassesSeen(query, 'classGroup', reader).getOne();
  if (student === null) throw new NotFound('not-found');
  return student;
}

const asked = ({ cursor, limit }: PageQuery) => ({ after: readCursor(cursor, ['text', 'instant', 'id'] as const), limit: limit + 1 });

function pageFrom(
  rows: readonly DeclaredPlaceRow[],
  { limit }: PageQuery,
  waiting: number,
  line: (row: DeclaredPlaceRow) => DeclaredPlaceLine,
): DeclaredPlacePage {
  const { items, next } = pageOf(rows, limit, ({ state, declaredKey, id }) => [isWaitingPlace(state) ? 'waits' : 'rest', declaredKey, id]);
  return { items: items.map(line), waiting, next };
}

const lineOf = (row: DeclaredPlaceRow, studentName: string): DeclaredPlaceLine => {
  const { id, state, className, schoolName, hostName, kind, startOn, endOn, askedOn, declaredAt } = row;
  const shown = { id, state, studentName, className, schoolName, hostName, kind, startOn, endOn, askedOn };
  return { ...shown, contactDoubt: null, declaredOn: dayInParis(declaredAt) };
};
