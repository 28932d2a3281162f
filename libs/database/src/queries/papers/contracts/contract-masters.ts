import type { CivilDate, EmployerPart } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { FIRST_DAY_IN_COMPANY } from '../papers-of-clock.js';

export interface MasterTold {
  contractId: string;
  placementId: string;
  schoolId: string;
  companyId: string | null;
  /** First day in the company. */
  firstDay: CivilDate;
  masters: { name: string; email: string }[];
}

/** The master of an apprentice, and the second where one is named. Raw: reads JSON. */
export async function mastersOfPlace(manager: EntityManager, placementId: string): Promise<MasterTold | null> {
  const [row] = await rowsOf<Omit<MasterTold, 'masters'> & { employer: EmployerPart }>(
    manager,
    {
      ...{ contractId: 'contract.id', placementId: 'placement.id', schoolId: 'contract.school_id', companyId: 'site.company_id' },
      ...{ firstDay: `${FIRST_DAY_IN_COMPANY}::text`, employer: 'employer.content' },
    },
    `from contract join placement on placement.id = contract.placement_id left join company_site site on site.id = placement.company_site_id
     join contract_part employer on employer.contract_id = contract.id and employer.party = 'employer' where placement.id = $1`,
    [placementId],
  );
  if (row === undefined) return null;
  const { employer, ...told } = row;
  const named = [
    [employer.masterName, employer.masterEmail],
    [employer.secondMasterName, employer.secondMasterEmail],
  ] as const;
  return { ...told, masters: named.flatMap(([name, email]) => (name && email ? [{ name, email }] : [])) };
}
