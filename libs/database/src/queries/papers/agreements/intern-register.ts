import { type CivilDate, HOSTED_PLACEMENT_STATES, INTERN_KINDS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { rowsOf } from '../../../rows.js';
import { HOST, HOST_ADDRESS } from '../../placements/host.js';

/** A line of the register of interns (L1221-13 and D1221-23-1 of the Code du travail). */
export interface InternRegisterRow {
  lastName: string;
  firstName: string;
  startOn: CivilDate;
  endOn: CivilDate | null;
  tutorName: string | null;
  workplace: string | null;
}

const SIGNED = HOSTED_PLACEMENT_STATES.filter((state) => state !== 'agreed' && state !== 'preparing');

/** Interns of a company whose agreement is signed, in the order of their arrival. Raw: by the JSON of the host's part. */
export const internRegister = (manager: EntityManager, companyId: string): Promise<InternRegisterRow[]> =>
  rowsOf<InternRegisterRow>(
    manager,
    {
      lastName: 'student.last_name',
      firstName: 'student.first_name',
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      tutorName: `coalesce(part.content ->> 'tutorName', placement.tutor_name)`,
      workplace: `coalesce(part.content ->> 'workplace', ${HOST_ADDRESS})`,
    },
    `from placement ${HOST} join student on student.id = placement.student_id
     left join agreement on agreement.placement_id = placement.id
     left join agreement_part part on part.agreement_id = agreement.id and part.party = 'host'
     where company.id = $1 and ${oneOf('placement.kind', INTERN_KINDS)} and ${oneOf('placement.state', SIGNED)}
     order by placement.start_on, student.last_name, student.first_name, placement.id`,
    [companyId],
  );
