import { type CivilDate, HOSTED_PLACEMENT_STATES, INTERN_KINDS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { rowsOf } from '../../../rows.js';
import { HOST, HOST_ADDRESS } from '../../placements/host.js';
import { termsOfPlaces } from '../../placements/place-terms.js';

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

type Listed = InternRegisterRow & { placementId: string };

/** Interns of a company whose agreement is signed, in the order of their arrival, with tutor and workplace of today. Raw: names of hosts. */
export async function internRegister(manager: EntityManager, companyId: string, today: CivilDate): Promise<InternRegisterRow[]> {
  const rows = await rowsOf<Listed>(
    manager,
    {
      placementId: 'placement.id',
      lastName: 'student.last_name',
      firstName: 'student.first_name',
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      tutorName: 'placement.tutor_name',
      workplace: HOST_ADDRESS,
    },
    `from placement ${HOST} join student on student.id = placement.student_id
     where company.id = $1 and ${oneOf('placement.kind', INTERN_KINDS)} and ${oneOf('placement.state', SIGNED)}
     order by placement.start_on, student.last_name, student.first_name, placement.id`,
    [companyId],
  );
  const placementIds = rows.map(({ placementId }) => placementId);
  const terms = await termsOfPlaces(manager, placementIds, today);
  return rows.map(({ placementId, ...row }) => {
    const { guide = null, workplace = null } = terms.get(placementId) ?? {};
    return { ...row, tutorName: guide?.name ?? row.tutorName, workplace: workplace ?? row.workplace };
  });
}
