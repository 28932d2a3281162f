import {
  type CivilDate,
  CONTRACT_OPEN_STATES,
  type ContractState,
  contractStepOf,
  contractTurn,
  HOLDING_AMENDMENT_STATES,
  isContractLate,
  SIGNING_STATES,
  UNSIGNED_STATES,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../one-of.js';
import { preparedQuery } from '../../rows.js';
import { isHostDone } from './paper-lists.js';

export interface AgreementActsRow {
  /** Parts that wait for the company. */
  toFill: number;
  /** Papers that wait for a signature on its side. */
  toSign: number;
}

const actsCounted = preparedQuery<AgreementActsRow>(
  {
    toFill: `(count(*) filter (where agreement.state = 'draft' or (agreement.state = 'changes_requested' and not ${isHostDone('agreement')})))::int`,
    toSign: `(count(*) filter (where exists (select 1 from signatory join paper_version version on version.id = version_id
      where version.agreement_id = agreement.id and version.voided_at is null and signatory.role in ('host', 'tutor')
        and signatory.state in ('asked', 'opened'))))::int`,
  },
  `from agreement join placement on placement.id = agreement.placement_id
   join company_site site on site.id = placement.company_site_id
   where site.company_id = $1 and ${oneOf('agreement.state', UNSIGNED_STATES)}`,
);

/** What waits for a company in its agreements. Raw: two counts at once. */
export async function agreementActsOfCompany(manager: EntityManager, companyId: string): Promise<AgreementActsRow> {
  const [row] = await actsCounted(manager, [companyId]);
  return row ?? { toFill: 0, toSign: 0 };
}

export interface ContractActsRow {
  /** Parts that wait for the employer. */
  toFill: number;
  /** Papers that wait for a signature on its side. */
  toSign: number;
  /** Signed, and not sent to the OPCO; within the delay of the law. */
  toFile: number;
  /** Not sent to the OPCO, and the delay of the law is over. */
  overdue: number;
}

interface OpenContractRow {
  state: ContractState;
  startOn: CivilDate;
  filedOn: CivilDate | null;
  isHostDone: boolean;
  isHostAsked: boolean;
}

const openOfCompany = preparedQuery<OpenContractRow>(
  {
    ...{ state: 'contract.state', startOn: 'placement.start_on::text', filedOn: 'contract.filed_on::text' },
    isHostDone: isHostDone('contract'),
    isHostAsked: `exists (select 1 from signatory join paper_version version on version.id = version_id
      where version.contract_id = contract.id and version.contract_amendment_id is null and version.voided_at is null and signatory.role = 'host' and signatory.state in ('asked', 'opened'))`,
  },
  `from contract join placement on placement.id = contract.placement_id join company_site site on site.id = placement.company_site_id
   where site.company_id = $1 and ${oneOf('contract.state', CONTRACT_OPEN_STATES)}`,
);

/** What waits for an employer in its contracts. Raw: parts and signatures of each at once. */
export async function contractActsOfCompany(manager: EntityManager, companyId: string, today: CivilDate): Promise<ContractActsRow> {
  const rows = await openOfCompany(manager, [companyId]);
  const toFile = rows.filter(({ state }) => contractStepOf(state) === 'to_file');
  const overdue = toFile.filter((row) => isContractLate(row, today)).length;
  return {
    toFill: rows.filter(({ state, isHostDone }) => isFilling(state) && contractTurn(state, isHostDone) === 'employer').length,
    toSign: rows.filter(({ isHostAsked }) => isHostAsked).length,
    toFile: toFile.length - overdue,
    overdue,
  };
}

const isFilling = (state: ContractState): boolean => state === 'preparing' || state === 'changes_requested';

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

const amendmentsCounted = preparedQuery<AmendmentActsRow>(
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
  const [row] = await amendmentsCounted(manager, [companyId]);
  return row ?? { agreements: 0, contracts: 0 };
}
