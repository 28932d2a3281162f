import { HOLDING_AMENDMENT_STATES, SIGNING_STATES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { preparedQuery } from '../../../rows.js';

export interface AmendmentActsRow {
  /** Amendments of agreements that wait for the company, to be filled or signed. */
  agreements: number;
  /** Amendments of contracts that wait for the company, to be filled, signed or sent to the OPCO. */
  contracts: number;
}

/** Filled by the company, or signed on its side. */
const waitsFor = (version: string, seats: readonly string[]) => `(amendment.state = 'draft' or (${oneOf('amendment.state', SIGNING_STATES)}
  and exists (select 1 from signatory join paper_version version on version.id = signatory.version_id
    where ${version} = amendment.id and version.voided_at is null and ${oneOf('signatory.role', seats)} and signatory.state in ('asked', 'opened'))))`;

const AT_COMPANY = `join placement on placement.id = paper.placement_id join company_site site on site.id = placement.company_site_id
  where site.company_id = $1`;

const TO_SEND = `${oneOf('amendment.state', HOLDING_AMENDMENT_STATES)} and amendment.filed_on is null and paper.kind = 'apprenticeship'
  and paper.state not in ('terminated', 'cancelled')`;

const counted = preparedQuery<AmendmentActsRow>(
  {
    agreements: `(select count(*)::int from amendment join agreement paper on paper.id = amendment.agreement_id ${AT_COMPANY}
      and ${waitsFor('version.amendment_id', ['host', 'tutor'])})`,
    contracts: `(select count(*)::int from contract_amendment amendment join contract paper on paper.id = amendment.contract_id ${AT_COMPANY}
      and (${waitsFor('version.contract_amendment_id', ['host'])} or (${TO_SEND})))`,
  },
  '',
);

/** What waits for a company in amendments. Raw: two counts at once. */
export async function amendmentActsOfCompany(manager: EntityManager, companyId: string): Promise<AmendmentActsRow> {
  const [row] = await counted(manager, [companyId]);
  return row ?? { agreements: 0, contracts: 0 };
}
