import type { ApplicationStatus, CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { preparedForms, preparedQuery } from '../../rows.js';
import { rankBesideFit, unansweredBy } from '../companies/silence.js';
import { openToStudent } from '../offers/offer-audience.js';
import { OFFER_CARD, type OfferCardRow } from '../offers/offer-cards.js';
import { isRescoredSql } from './rescore.js';

/** A match with the offer's columns for a list. */
export interface StudentMatchListRow extends OfferCardRow {
  studentScore: number;
  postScore: number;
  total: number;
  applied: ApplicationStatus | null;
  /** Number of the company's unanswered applications within 90 days, which lower the rank. */
  unanswered: number;
  rank: number;
  /** Number of all kept matches, on every page. */
  count: number;
  /** Some matches of the student have not been scored with the current weights yet. */
  isBeingRescored: boolean;
}

const MATCHES = `
  from match join offer on offer.id = match.offer_id
  where match.student_id = $1 and offer.status = 'published' and (offer.expires_on is null or offer.expires_on >= $2)
    and ${openToStudent('match.student_id')}`;

/** Numbers with few different values, written into the SQL: as parameters they would cause planning each time. */
interface ListForm {
  keep: number;
  suitsFrom: number;
  onlyNew: boolean;
  limit: number;
  /** The page continues after the rank $3 and the offer $4. */
  goesOn: boolean;
}

const listed = preparedForms<ListForm, StudentMatchListRow>(({ keep, suitsFrom, onlyNew, limit, goesOn }) => {
  const rank = rankBesideFit({ total: 'best.total', unanswered: 'silence.unanswered', suitsFrom: String(suitsFrom) });
  const conditions = [...(onlyNew ? ['applied is null'] : []), ...(goesOn ? ['(rank < $3 or (rank = $3 and offer_id > $4::uuid))'] : [])];
  return {
    columns: {
      ...OFFER_CARD,
      studentScore: 'ranked.student_score',
      postScore: 'ranked.post_score',
      total: 'ranked.total',
      applied: 'ranked.applied',
      unanswered: 'ranked.unanswered',
      rank: 'ranked.rank',
      count: 'ranked.count',
      isBeingRescored: isRescoredSql('$1'),
    },
    from: `from (
       select * from (
         select best.*, site.company_id, silence.unanswered, ${rank} as rank, count(*) over ()::int as count,
           (select status from application where application.student_id = $1 and application.offer_id = best.offer_id) as applied
         from (select match.*, offer.company_site_id ${MATCHES} order by match.total desc, match.offer_id limit ${keep}) best
         join company_site site on site.id = best.company_site_id
         cross join lateral (select ${unansweredBy('site.company_id', '$2')} as unanswered offset 0) silence) kept
       ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''} order by rank desc, offer_id limit ${limit}) ranked
     join offer on offer.id = ranked.offer_id
     join company on company.id = ranked.company_id
     order by ranked.rank desc, ranked.offer_id`,
  };
});

/**
 * Returns the student's matches with a visible offer, the best first with those of silent companies lowered, at most `keep` in all;
 * `onlyNew` omits offers applied to. Raw: a hot list whose page is read from an index.
 */
export function matchesOfStudent(
  manager: EntityManager,
  { id, today, keep, suitsFrom, onlyNew = false }: { id: string; today: CivilDate; keep: number; suitsFrom: number; onlyNew?: boolean },
  { after, limit }: { after: readonly [rank: number, offerId: string] | null; limit: number },
): Promise<StudentMatchListRow[]> {
  return listed(manager, { keep, suitsFrom, onlyNew, limit, goesOn: after !== null }, [id, today, ...(after ?? [])]);
}

const counted = preparedQuery<Pick<StudentMatchListRow, 'count' | 'isBeingRescored'>>(
  { count: 'least(count(*), $3)::int', isBeingRescored: `coalesce(${isRescoredSql('$1')}, false)` },
  MATCHES,
);

/** Counts the matches for a page without rows. */
export async function countMatchesOfStudent(
  manager: EntityManager,
  student: { id: string; today: CivilDate; keep: number },
): Promise<Pick<StudentMatchListRow, 'count' | 'isBeingRescored'>> {
  const [row] = await counted(manager, [student.id, student.today, student.keep]);
  return row ?? { count: 0, isBeingRescored: false };
}
