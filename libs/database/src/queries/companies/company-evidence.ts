import type { CompanyStatus } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { MEMBERS } from '../people/members.js';

/** Another company with similar data. */
export interface LikeCompanyRow {
  id: string;
  name: string;
  siren: string;
  status: CompanyStatus;
  /** A member has an address with the same domain. */
  sharesDomain: boolean;
  /** The names consist of the same words. */
  sharesName: boolean;
  /** A site has the same street and commune. */
  sharesAddress: boolean;
}

const MOST_ALIKE = 10;

/**
 * Returns companies with the same e-mail domain, name or street. `domains` excludes public mail providers. Raw: three criteria in one list.
 */
export const companiesAlike = (manager: EntityManager, companyId: string, domains: readonly string[]): Promise<LikeCompanyRow[]> =>
  rowsOf<LikeCompanyRow>(
    manager,
    {
      id: 'company.id',
      name: 'company.name',
      siren: 'company.siren',
      status: 'company.status',
      sharesDomain: `bool_or(found.way = 'domain')`,
      sharesName: `bool_or(found.way = 'name')`,
      sharesAddress: `bool_or(found.way = 'address')`,
    },
    `from (
       select member.company_id as id, 'domain' as way from account
       join ${MEMBERS} member on member.account_id = account.id
       where split_part(account.email, '@', 2) = any ($2) and member.company_id is not null
       union
       select other.id, 'name' from company one
       join company other on search_words(other.name) @@ plainto_tsquery('simple', array_to_string(tsvector_to_array(search_words(one.name)), ' '))
       where one.id = $1
       union
       select other.company_id, 'address' from company_site one
       join company_site other on other.commune_insee = one.commune_insee and lower(other.address) = lower(one.address)
       where one.company_id = $1) found
     join company on company.id = found.id
     where company.id <> $1 and company.merged_into_id is null
     group by company.id order by count(*) desc, company.name, company.id limit ${MOST_ALIKE}`,
    [companyId, domains],
  );

export interface RefusalRow {
  companyId: string;
  companyName: string;
  at: Date;
  /** Reason told to the company. */
  reason: string | null;
  /** The company was waiting then; otherwise it was verified. */
  wasPending: boolean;
}

/** Returns past refusals and suspensions of these companies, the newest first. Raw: joins the name to the history. */
export const companyRefusals = (manager: EntityManager, companyIds: readonly string[]): Promise<RefusalRow[]> =>
  rowsOf<RefusalRow>(
    manager,
    {
      companyId: 'company.id',
      companyName: 'company.name',
      at: 'change.created_at',
      reason: 'change.comment',
      wasPending: `change.from_state = 'pending'`,
    },
    `from state_change change join company on company.id = change.entity_id
     where change.entity_type = 'company' and change.to_state = 'suspended' and change.entity_id = any ($1)
     order by change.created_at desc, change.id desc limit 20`,
    [companyIds],
  );
