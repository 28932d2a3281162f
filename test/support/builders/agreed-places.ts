import { v7 as uuid } from 'uuid';
import { found } from '../found.js';
import type { World } from '../world.js';
import { dayIn } from './days.js';
import type { Member, Student } from './people.js';

/** Inserts an agreed place of this kind at the company's site, without a paper. */
export async function agreedPlace(
  world: World,
  { company, student }: { company: Member; student: Student },
  { startOn = dayIn(30), endOn = dayIn(30 + 729), kind = 'apprenticeship' } = {},
): Promise<string> {
  const id = uuid();
  const [site] = await world.query<{ id: string }>('select id from company_site where company_id = $1 order by id limit 1', [
    company.companyId,
  ]);
  await world.query(
    `insert into placement (id, source, state, company_site_id, student_id, kind, start_on, end_on)
     values ($1, 'declared', 'agreed', $2, $3, $4, $5, $6)`,
    [id, found(site, 'the site').id, student.studentId, kind, startOn, endOn],
  );
  return id;
}
