import type { CompanySize, CompanyStatus, Sector } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';
import { MEMBERS } from '../people/members.js';

/** A company as a row of the exported list. */
export interface ExportedCompany {
  id: string;
  name: string;
  siren: string;
  status: CompanyStatus;
  sector: Sector | null;
  size: CompanySize | null;
  naf: string | null;
  naf2025: string | null;
  idcc: string | null;
  headcount: number | null;
  headcountOn: string | null;
  website: string | null;
  phone: string | null;
  siret: string | null;
  address: string | null;
  communeInsee: string | null;
  sites: number;
  members: number;
  offersOnline: number;
  createdOn: string;
  verifiedOn: string | null;
}

const paris = (column: string) => `to_char(${column} at time zone 'Europe/Paris', 'YYYY-MM-DD')`;

/** Returns these companies in the order of the ids. Raw: counts joined to the first site. */
export const exportedCompanies = (manager: EntityManager, ids: readonly string[]): Promise<ExportedCompany[]> =>
  rowsOf<ExportedCompany>(
    manager,
    {
      id: 'company.id',
      name: 'company.name',
      siren: 'company.siren',
      status: 'company.status',
      sector: 'company.sector',
      size: 'company.size',
      naf: 'company.naf',
      naf2025: 'company.naf_2025',
      idcc: 'company.idcc',
      headcount: 'company.headcount',
      headcountOn: `to_char(company.headcount_on, 'YYYY-MM-DD')`,
      website: 'company.website',
      phone: 'company.phone',
      siret: 'site.siret',
      address: 'site.address',
      communeInsee: 'site.commune_insee',
      sites: '(select count(*)::int from company_site own where own.company_id = company.id and own.closed_at is null)',
      members: `(select count(*)::int from ${MEMBERS} member where member.company_id = company.id)`,
      offersOnline: `(select count(*)::int from offer join company_site own on own.id = offer.company_site_id
        where own.company_id = company.id and offer.status = 'published')`,
      createdOn: paris('company.created_at'),
      verifiedOn: paris('company.verified_at'),
    },
    `from unnest($1::uuid[]) with ordinality asked (id, place) join company on company.id = asked.id
     left join lateral (select * from company_site first where first.company_id = company.id order by first.closed_at nulls first, first.id limit 1) site on true
     order by asked.place`,
    [ids],
  );
