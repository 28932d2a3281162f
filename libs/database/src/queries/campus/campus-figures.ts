import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { hasTakenDays } from '../../entities/placement.entity.js';
import { rowsOf } from '../../rows.js';
import { OPEN_TO_ALL } from '../offers/offer-audience.js';

export interface CampusFigures {
  offers: number;
  companies: number;
  schools: number;
  studentsPlaced: number;
}

/**
 * Returns the public figures of `today`: offers open to all, verified companies, schools, students with a place. Raw: several counts at
 * once.
 */
export async function campusFigures(manager: EntityManager, today: CivilDate): Promise<CampusFigures> {
  const [figures] = await rowsOf<CampusFigures>(
    manager,
    {
      offers: `(select count(*)::int from offer where status = 'published' and (expires_on is null or expires_on >= $1) and ${OPEN_TO_ALL})`,
      companies: `(select count(*)::int from company where status = 'verified' and merged_into_id is null)`,
      schools: '(select count(*)::int from school)',
      studentsPlaced: `(select count(distinct student_id)::int from placement where ${hasTakenDays()})`,
    },
    '',
    [today],
  );
  return figures ?? { offers: 0, companies: 0, schools: 0, studentsPlaced: 0 };
}
