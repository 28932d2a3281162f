import { HOSTED_PLACEMENT_STATES, type Level } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { rowsOf } from '../../../rows.js';

export interface SeatsUsedRow {
  frameworkId: string;
  level: Level;
  /** School year in which the place begins. */
  year: number;
  used: number;
}

/**
 * Accepted places of students of the school at the company, by the level at which each was agreed on and school year, within the years of
 * each framework agreement. The school
 * is that of the agreement or contract on the place; without one, the student's own. Raw: one statement for a whole list.
 */
export const seatsUsed = (manager: EntityManager, frameworkIds: readonly string[]): Promise<SeatsUsedRow[]> =>
  rowsOf<SeatsUsedRow>(
    manager,
    { frameworkId: 'framework.id', level: 'taken.level', year: 'taken.year', used: 'count(*)::int' },
    `from framework_agreement framework
     join company_site site on site.company_id = framework.company_id
     join placement on placement.company_site_id = site.id and ${oneOf('placement.state', HOSTED_PLACEMENT_STATES)}
       and placement.start_on between framework.start_on and framework.end_on
     join student on student.id = placement.student_id
     join class_group on class_group.id = student.class_group_id
     left join agreement on agreement.placement_id = placement.id
     left join contract on contract.placement_id = placement.id
     cross join lateral (select coalesce(placement.student_level, class_group.level) as level,
       extract(year from placement.start_on - interval '8 months')::int as year) taken
     where framework.id = any($1) and coalesce(agreement.school_id, contract.school_id, class_group.school_id) = framework.school_id
     group by framework.id, taken.level, taken.year
     order by framework.id, taken.year, taken.level`,
    [[...frameworkIds]],
  );
