import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { rankBesideFit, unansweredBy } from '../companies/silence.js';
import { openToStudent } from '../offers/offer-audience.js';

const RANK = rankBesideFit({ total: 'match.total', unanswered: unansweredBy('company.id', '$2'), suitsFrom: '0' });

/** A suggested offer. */
export interface NextIdeaRow {
  studentId: string;
  offerId: string;
  title: string;
  companyName: string;
  communeInsee: string;
}

/**
 * Returns, for each student who still searches, at most `most` best matches that take applications and to which the student has not
 * applied. Raw: a lateral join of the best.
 */
export function nextIdeas(
  manager: EntityManager,
  studentIds: readonly string[],
  { today, most }: { today: CivilDate; most: number },
): Promise<NextIdeaRow[]> {
  return rowsOf<NextIdeaRow>(
    manager,
    {
      studentId: 'student.id',
      offerId: 'idea.id',
      title: 'idea.title',
      companyName: 'idea.company_name',
      communeInsee: 'idea.commune_insee',
    },
    `from student
     cross join lateral (
       select offer.id, offer.title, company.name as company_name, offer.commune_insee
       from match join offer on offer.id = match.offer_id and offer.status = 'published' and coalesce(offer.expires_on, $2::date) >= $2::date
       join company_site on company_site.id = offer.company_site_id
       join company on company.id = company_site.company_id and company.status = 'verified'
       where match.student_id = student.id and ${openToStudent('match.student_id')}
         and not exists (select 1 from application sent where sent.student_id = student.id and sent.offer_id = offer.id)
         and (select count(*) from application held where held.offer_id = offer.id and held.status in ('offered', 'accepted')) < offer.seats
       order by ${RANK} desc, match.offer_id limit $3) idea
     where student.id = any($1) and student.search_state = 'searching'
     order by student.id`,
    [[...new Set(studentIds)], today, most],
  );
}
