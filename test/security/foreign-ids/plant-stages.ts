import type { SentStatus } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import type { World } from '../../support/world.js';

/** A status of an application that has ended or is kept, long ago or just now. */
interface Stage {
  status: SentStatus;
  /** Time of the response or, without one, of the last move. */
  ended: string;
  /** Time of the student's consent to the talent pool. */
  agreed?: string;
}

const STAGES: Record<string, Stage> = {
  'kept without the yes': { status: 'pool', ended: '1 day' },
  'kept by the yes': { status: 'pool', ended: '4 months', agreed: '1 hour' },
  'kept by a yes of long ago': { status: 'pool', ended: '26 months', agreed: '25 months' },
  refused: { status: 'rejected', ended: '1 day' },
  'refused long ago': { status: 'rejected', ended: '4 months' },
  'left without an answer': { status: 'expired', ended: '1 day' },
  'left without an answer long ago': { status: 'expired', ended: '4 months' },
  'closed with its offer': { status: 'closed_with_offer', ended: '1 day' },
  'left by a student who did not answer': { status: 'expired_by_student', ended: '1 day' },
  declined: { status: 'declined', ended: '1 day' },
  withdrawn: { status: 'withdrawn', ended: '1 day' },
  'ended by a place elsewhere': { status: 'obsolete', ended: '1 day' },
  cancelled: { status: 'cancelled', ended: '1 day' },
};

export interface PlantedStage {
  name: string;
  applicationId: string;
  studentId: string;
}

/** Inserts an application to this company in each stage, of an adult and of a minor who have sent it no other. */
export async function plantStages(world: World, companyId: string): Promise<PlantedStage[]> {
  const planted: PlantedStage[] = [];
  for (const [name, stage] of Object.entries(STAGES)) {
    for (const who of ['adult', 'minor'] as const) {
      const applicationId = uuid();
      const studentId = await plant(world, { applicationId, companyId, isMinor: who === 'minor', stage });
      planted.push({ name: `${name}, ${who}`, applicationId, studentId });
    }
  }
  return planted;
}

async function plant(
  world: World,
  { applicationId, companyId, isMinor, stage }: { applicationId: string; companyId: string; isMinor: boolean; stage: Stage },
): Promise<string> {
  const { status, ended, agreed = null } = stage;
  const [row] = await world.query<{ studentId: string }>(
    `insert into application (id, offer_id, company_site_id, student_id, status, read_at, answered_at, updated_at, pool_agreed_at)
     select $1, offer.id, offer.company_site_id, student.id, $4, now() - $5::interval,
       case when $4 <> 'expired' then now() - $5::interval end, now() - $5::interval, now() - $6::interval
     from offer join company_site on company_site.id = offer.company_site_id cross join student
     where company_site.company_id = $2 and (birth_date > current_date - interval '18 years') = $3 and not exists (
       select 1 from application sent join company_site site on site.id = sent.company_site_id
       where sent.student_id = student.id and site.company_id = $2)
     order by student.id, offer.id limit 1 returning student_id as "studentId"`,
    [applicationId, companyId, isMinor, status, ended, agreed],
  );
  if (!row) throw new Error('no student of that age is left');
  return row.studentId;
}
