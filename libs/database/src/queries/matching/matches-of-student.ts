import type { ApplicationStatus, CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { preparedRowsOf } from '../../rows.js';
import { rankBesideFit, unansweredBy } from '../companies/silence.js';
import { openToStudent } from '../offers/offer-audience.js';
import { Parameters } from '../parameters.js';

export interface StudentMatchListRow {
  offerId: string;
  studentScore: number;
  postScore: number;
  total: number;
  applied: ApplicationStatus | null;
  /** Applications that the company left without an answer within 90 days; they lower the rank beside the fit. */
  unanswered: number;
  rank: number;
}

const MATCHES = `
  from match join offer on offer.id = match.offer_id
  where match.student_id = $1 and offer.status = 'published' and (offer.expires_on is null or offer.expires_on >= $2)
    and ${openToStudent('match.student_id')}`;

/** The student's kept matches whose offer can still be seen, the best first, those of silent companies lowered beside the fit, at most `keep` in all; `onlyNew` leaves out those applied to. Raw: a hot list, its page walked in an index. */
export async function matchesOfStudent(
  manager: EntityManager,
  student: { id: string; today: CivilDate; keep: number; suitsFrom: number; onlyNew?: boolean },
  page: { after: readonly [rank: number, offerId: string] | null; limit: number },
): Promise<StudentMatchListRow[]> {
  const value = new Parameters();
  value.add(student.id);
  value.add(student.today);
  const keep = value.add(student.keep);
  const rank = rankBesideFit({ total: 'best.total', unanswered: 'silence.unanswered', suitsFrom: value.add(student.suitsFrom) });
  const conditions = [
    ...(student.onlyNew ? ['application.id is null'] : []),
    ...(page.after
      ? [`(ranked.rank < ${value.add(page.after[0])} or (ranked.rank = $5 and ranked.offer_id > ${value.add(page.after[1])}::uuid))`]
      : []),
  ];
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  return preparedRowsOf<StudentMatchListRow>(
    manager,
    {
      offerId: 'ranked.offer_id',
      studentScore: 'ranked.student_score',
      postScore: 'ranked.post_score',
      total: 'ranked.total',
      applied: 'application.status',
      unanswered: 'ranked.unanswered',
      rank: 'ranked.rank',
    },
    `from (
       select best.*, silence.unanswered, ${rank} as rank
       from (select match.*, offer.company_site_id ${MATCHES} order by match.total desc, match.offer_id limit ${keep}) best
       join company_site site on site.id = best.company_site_id
       cross join lateral (select ${unansweredBy('site.company_id', '$2')} as unanswered) silence) ranked
     left join application on application.offer_id = ranked.offer_id and application.student_id = $1
     ${where} order by ranked.rank desc, ranked.offer_id limit ${value.add(page.limit)}`,
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
