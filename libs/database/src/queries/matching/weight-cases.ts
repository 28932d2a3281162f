import { Any, type EntityManager } from 'typeorm';
import { Student } from '../../entities/student.entity.js';
import { rowsOf } from '../../rows.js';

/** Selects random real lists: `draw` is the seed, `most` the number of lists, `keep` their length. */
interface Drawing {
  draw: number;
  most: number;
  keep: number;
}

export interface StudentCase {
  studentId: string;
  certification: string | null;
  /** Matching offers, the best first. */
  offerIds: string[];
}

export interface OfferCase {
  offerId: string;
  title: string;
  companyName: string;
  studentIds: string[];
}

/** Minimum number of matches that can be compared. */
const COMPARABLE = 2;

/** Returns random searching students with their matches. Raw: random order, with arrays. */
export async function studentCases(manager: EntityManager, { draw, most, keep }: Drawing): Promise<StudentCase[]> {
  return rowsOf<StudentCase>(
    manager,
    {
      studentId: 'drawn.id',
      certification: 'drawn.certification',
      offerIds: `array(select offer_id from match join offer on offer.id = match.offer_id and offer.status = 'published'
        where match.student_id = drawn.id order by match.total desc, offer_id limit $3)`,
    },
    `from (select student.id, class_group.certification from student join class_group on class_group.id = student.class_group_id
       where search_state = 'searching'
         and (select count(*) from (select 1 from match where match.student_id = student.id limit ${COMPARABLE}) few) = ${COMPARABLE}
       order by md5(student.id::text || $1::text), student.id limit $2) drawn`,
    [draw, most, keep],
  );
}

/** Returns random published offers with their matching students. Raw: random order, with arrays. */
export async function offerCases(manager: EntityManager, { draw, most, keep }: Drawing): Promise<OfferCase[]> {
  return rowsOf<OfferCase>(
    manager,
    {
      offerId: 'drawn.id',
      title: 'drawn.title',
      companyName: 'company.name',
      studentIds: `array(select student_id from match join student on student.id = match.student_id and student.search_state = 'searching'
        where match.offer_id = drawn.id order by match.total desc, student_id limit $3)`,
    },
    `from (select offer.id, offer.title, offer.company_site_id from offer where offer.status = 'published'
         and (select count(*) from (select 1 from match where match.offer_id = offer.id limit ${COMPARABLE}) few) = ${COMPARABLE}
       order by md5(offer.id::text || $1::text), offer.id limit $2) drawn
     join company_site on company_site.id = drawn.company_site_id join company on company.id = company_site.company_id`,
    [draw, most, keep],
  );
}

/** Returns the programme of each student. */
export async function studentsOfCases(manager: EntityManager, studentIds: readonly string[]): Promise<Map<string, string | null>> {
  const students = await manager.find(Student, {
    select: { id: true, classGroup: { id: true, certification: true } },
    relations: { classGroup: true },
    where: { id: Any(studentIds) },
  });
  return new Map(students.map(({ id, classGroup }) => [id, classGroup?.certification ?? null]));
}
