import { addDays, type CivilDate, CONTRACT_BINDING_STATES, type EmployerPart, FIRST_DAY_REMINDER_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Batch, dueIds } from '../../../due-ids.js';
import { oneOf } from '../../../one-of.js';
import { rowsOf } from '../../../rows.js';

/** First day in the company: as the employer gave it, else that of the contract. */
const FIRST_DAY = `coalesce((employer.content ->> 'companyStartOn')::date, placement.start_on)`;

/** Signed contracts whose apprentice comes to the company within a week, and whose master was not told of that day. The state of the placement is asked for its index. */
export const mastersToTell = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      id: 'contract.id',
      from: `from contract join placement on placement.id = contract.placement_id
        join contract_part employer on employer.contract_id = contract.id and employer.party = 'employer'
        where placement.state in ('signed', 'active') and ${oneOf('contract.state', CONTRACT_BINDING_STATES)} and ${FIRST_DAY} between $1 and $2
          and contract.master_told is distinct from ${FIRST_DAY} and employer.content ->> 'masterEmail' <> ''`,
      values: [addDays(today, 1), addDays(today, FIRST_DAY_REMINDER_DAYS)],
    },
    batch,
  );

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
      ...{ firstDay: `${FIRST_DAY}::text`, employer: 'employer.content' },
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
