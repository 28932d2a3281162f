import type { CivilDate } from '@seve/domain';
import type { EntityManager } from 'typeorm';

export interface CampusFigures {
  offers: number;
  companies: number;
  schools: number;
  studentsPlaced: number;
}

/** What the campus counts on `today`: offers open to all, verified companies, schools, students with a place. */
export async function campusFigures(manager: EntityManager, today: CivilDate): Promise<CampusFigures> {
  const [figures]: CampusFigures[] = await manager.query(
    `select (select count(*)::int from offer where status = 'published' and (expires_on is null or expires_on >= $1)) as offers,
            (select count(*)::int from company where status = 'verified') as companies,
            (select count(*)::int from school) as schools,
            (select count(distinct student_id)::int from placement) as "studentsPlaced"`,
    [today],
  );
  return figures ?? { offers: 0, companies: 0, schools: 0, studentsPlaced: 0 };
}
