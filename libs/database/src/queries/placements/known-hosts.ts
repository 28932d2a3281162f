import type { CivilDate } from '@seve/domain';
import { type EntityManager, IsNull } from 'typeorm';
import { CompanySite } from '../../entities/company.entities.js';
import { Placement, standing } from '../../entities/placement.entity.js';
import { rowsOf } from '../../rows.js';
import { INTERN_KINDS } from '../companies/intern-stays.js';
import { HOST } from './host.js';

/** The site with this SIRET, with its company; null for a host without account. */
export const siteOfSiret = (manager: EntityManager, siret: string): Promise<CompanySite | null> =>
  manager.findOne(CompanySite, { where: { siret }, relations: { company: true } });

/** Placements that were declared at this establishment before it had an account become its own. Returns how many. */
export async function joinHosts(manager: EntityManager, { id, siret }: Pick<CompanySite, 'id' | 'siret'>): Promise<number> {
  const ofSiret = { companySiteId: IsNull(), hostSiren: siret.slice(0, 9), hostSiret: siret };
  const { affected } = await manager.update(Placement, ofSiret, { companySiteId: id, version: () => 'version + 1' });
  return affected ?? 0;
}

/** Time of a student at one host. */
export interface HostStageRow {
  startOn: CivilDate;
  endOn: CivilDate | null;
  /** Null where neither the place nor an offer says it. */
  weeklyMinutes: number | null;
}

/** The student's other standing stages with this legal person, on all its sites. Raw: a host with or without an account. */
export const stagesWithHost = (
  manager: EntityManager,
  { studentId, siren, exceptId }: { studentId: string; siren: string; exceptId: string | null },
): Promise<HostStageRow[]> =>
  rowsOf<HostStageRow>(
    manager,
    {
      startOn: 'placement.start_on::text',
      endOn: 'placement.end_on::text',
      weeklyMinutes: 'coalesce(placement.weekly_minutes, offer.weekly_minutes)',
    },
    `from placement ${HOST} left join offer on offer.id = placement.offer_id
     where placement.student_id = $1 and ${standing()} and placement.kind = any($4)
       and coalesce(company.siren, placement.host_siren) = $2 and placement.id is distinct from $3::uuid`,
    [studentId, siren, exceptId, [...INTERN_KINDS]],
  );
