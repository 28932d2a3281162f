import {
  AGREEMENT_STATES,
  type CivilDate,
  CONTRACT_STATES,
  ENDED_BY_INTERN,
  HOSTED_PLACEMENT_STATES,
  INTERN_KINDS,
  isContractOver,
  type OtherPlacement,
  SIGNED_STATES,
  SIGNING_STATES,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { hasTakenDays } from '../../../entities/placement.entity.js';
import { oneOf } from '../../../one-of.js';
import { rowsOf } from '../../../rows.js';
import { HOST } from '../../placements/host.js';
import { workableTimetable } from './facts-of-parts.js';

// Raw: each compares one agreement with its neighbours, by the JSON of their parts.

const DEAD = AGREEMENT_STATES.filter((state) => state === 'cancelled' || state === 'lapsed');
/** SQL: out for signature or signed. Drafts do not count in the caps of tutors and teachers. */
const BINDING = oneOf('agreement.state', [...SIGNING_STATES, ...SIGNED_STATES]);
const OF_INTERNS = oneOf('agreement.kind', INTERN_KINDS);

interface Neighbour {
  placementId: string;
  studentId: string;
  hostSiren: string | null;
}

/**
 * SQL: last day that a placement takes. One interrupted without a known return takes no days after the interruption, and its return asks for them
 * again. A terminated contract takes no days after its end, though its placement keeps the later end.
 */
const LAST_DAY = `case
  when ended.ended_on >= placement.start_on then least(placement.end_on, ended.ended_on)
  when placement.state = 'interrupted' and not exists (select 1 from amendment where amendment.agreement_id = agreement.id
      and amendment.applied_at is not null and amendment.resumed_at is null and amendment.changes -> 'interruption' ->> 'until' is not null)
    then least(placement.end_on, (select (max(change.created_at) at time zone 'Europe/Paris')::date from state_change change
      where change.entity_type = 'placement' and change.entity_id = placement.id and change.to_state = 'interrupted'))
  else placement.end_on end`;

/** Every other standing placement of the student, with the timetable of its agreement or the weekly hours of its contract. */
export async function otherPlacements(manager: EntityManager, { studentId, placementId, hostSiren }: Neighbour): Promise<OtherPlacement[]> {
  const rows = await rowsOf<OtherPlacement>(
    manager,
    {
      id: 'placement.id',
      kind: 'placement.kind',
      from: 'placement.start_on::text',
      to: `(${LAST_DAY})::text`,
      timetable: `part.content -> 'timetable'`,
      weeklyMinutes: `coalesce((employer.content ->> 'weeklyMinutes')::int, placement.weekly_minutes, offer.weekly_minutes)`,
      isSameHost: 'coalesce(coalesce(company.siren, placement.host_siren) = $3, false)',
    },
    `from placement ${HOST} left join offer on offer.id = placement.offer_id
     left join agreement on agreement.placement_id = placement.id and not ${oneOf('agreement.state', DEAD)}
     left join agreement_part part on part.agreement_id = agreement.id and part.party = 'host'
     left join contract on contract.placement_id = placement.id and not ${oneOf('contract.state', CONTRACT_STATES.filter(isContractOver))}
     left join contract_part employer on employer.contract_id = contract.id and employer.party = 'employer'
     left join contract ended on ended.placement_id = placement.id and ended.state = 'terminated'
     where placement.student_id = $1 and placement.id <> $2 and ${hasTakenDays()}
     order by placement.start_on, placement.id`,
    [studentId, placementId, hostSiren],
  );
  return rows.map((row) => ({ ...row, timetable: workableTimetable(row.timetable) }));
}

export interface PostBeforeRow {
  from: CivilDate;
  to: CivilDate;
  leftByChoice: boolean;
}

/** The latest intern before on the same post: another student, by the same offer of one seat. */
export async function postBefore(
  manager: EntityManager,
  { placementId, startOn }: { placementId: string; startOn: CivilDate },
): Promise<PostBeforeRow | null> {
  const [row] = await rowsOf<PostBeforeRow>(
    manager,
    {
      from: 'before.start_on::text',
      to: 'before.end_on::text',
      leftByChoice: `exists (select 1 from state_change change where change.entity_type = 'placement' and change.entity_id = before.id
        and change.to_state = 'ended_early' and change.reason_code = $3)`,
    },
    `from placement
     join offer on offer.id = placement.offer_id and offer.seats = 1
     join placement before on before.offer_id = placement.offer_id and before.student_id <> placement.student_id
       and ${oneOf('before.state', HOSTED_PLACEMENT_STATES)} and ${oneOf('before.kind', INTERN_KINDS)}
     where placement.id = $1 and before.start_on < $2 and before.end_on is not null
     order by before.end_on desc limit 1`,
    [placementId, startOn, ENDED_BY_INTERN],
  );
  return row ?? null;
}

export interface PeriodRow {
  from: CivilDate;
  to: CivilDate | null;
}

const PERIOD = { from: 'placement.start_on::text', to: 'placement.end_on::text' } as const;

const AT_SIREN = `
  select hosted.id from company join company_site site on site.company_id = company.id join placement hosted on hosted.company_site_id = site.id
  where company.siren = $3
  union all
  select typed.id from placement typed where typed.host_siren = $3 and typed.company_site_id is null`;

/** Other agreements of this tutor with the same legal person that run on this day. */
export const agreementsOfTutor = (
  manager: EntityManager,
  { agreementId, email, siren, on }: { agreementId: string; email: string; siren: string; on: CivilDate },
): Promise<PeriodRow[]> =>
  rowsOf<PeriodRow>(
    manager,
    PERIOD,
    `from placement join agreement on agreement.placement_id = placement.id and agreement.id <> $1 and ${BINDING} and ${OF_INTERNS}
     join agreement_part part on part.agreement_id = agreement.id and part.party = 'host'
     where placement.id in (${AT_SIREN}) and $4 between placement.start_on and placement.end_on
       and lower(part.content ->> 'tutorEmail') = lower($2)`,
    [agreementId, email, siren, on],
  );

/** Other agreements of the school that this referent teacher follows on any of these days. */
export const agreementsOfReferent = (
  manager: EntityManager,
  asked: { agreementId: string; email: string; schoolId: string; from: CivilDate; to: CivilDate },
): Promise<PeriodRow[]> =>
  rowsOf<PeriodRow>(
    manager,
    PERIOD,
    `from agreement join placement on placement.id = agreement.placement_id
     join agreement_part part on part.agreement_id = agreement.id and part.party = 'school'
     where agreement.school_id = $3 and agreement.id <> $1 and ${BINDING} and ${OF_INTERNS}
       and placement.start_on <= $5 and placement.end_on >= $4 and lower(part.content ->> 'referentEmail') = lower($2)`,
    [asked.agreementId, asked.email, asked.schoolId, asked.from, asked.to],
  );
