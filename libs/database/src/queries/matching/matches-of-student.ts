import type { ApplicationStatus, CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { preparedRowsOf } from '../../rows.js';
import { Parameters } from '../parameters.js';

export interface StudentMatchListRow {
  offerId: string;
  studentScore: number;
  postScore: number;
  total: number;
  applied: ApplicationStatus | null;
}

const MATCHES = `
  from match join offer on offer.id = match.offer_id
  where match.student_id = $1 and offer.status = 'published' and (offer.expires_on is null or offer.expires_on >= $2)`;

/** The student's kept matches whose offer can still be seen, the best first, at most `keep` in all; `onlyNew` leaves out those applied to. Raw: a hot list, its page walked in an index. */
export async function matchesOfStudent(
  manager: EntityManager,
  student: { id: string; today: CivilDate; keep: number; onlyNew?: boolean },
  page: { after: readonly [total: number, offerId: string] | null; limit: number },
): Promise<StudentMatchListRow[]> {
  const value = new Parameters();
  value.add(student.id);
  value.add(student.today);
  const keep = value.add(student.keep);
  const conditions = [
    ...(student.onlyNew ? ['application.id is null'] : []),
    ...(page.after
      ? [`(best.total < ${value.add(page.after[0])} or (best.total = $4 and best.offer_id > ${value.add(page.after[1])}::uuid))`]
      : []),
  ];
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  return preparedRowsOf<StudentMatchListRow>(
    manager,
    {
      offerId: 'best.offer_id',
      studentScore: 'best.student_score',
      postScore: 'best.post_score',
      total: 'best.total',
      applied: 'application.status',
    },
    `from (select match.* ${MATCHES} order by match.total desc, match.offer_id limit ${keep}) best
     left join application on application.offer_id = best.offer_id and application.student_id = $1
     ${where} order by best.total desc, best.offer_id limit ${value.add(page.limit)}`,
    value.all,
  );
}

export async function countMatchesOfStudent(
  manager: EntityManager,
  student: { id: string; today: CivilDate; keep: number },
): Promise<number> {
  const [row] = await preparedRowsOf<{ count: number }>(manager, { count: 'least(count(*), $3)::int' }, MATCHES, [
    student.id,
    student.today,
    student.keep,
  ]);
  return row?.count ?? 0;
}
