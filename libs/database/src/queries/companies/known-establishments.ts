import { HOSTED_PLACEMENT_STATES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../one-of.js';
import { rowsOf } from '../../rows.js';

/** Known data of an establishment. */
export interface KnownEstablishment {
  name: string;
  siteName: string | null;
  /** Number and street; includes the commune if `communeInsee` is null. Null if only the company is known. */
  address: string | null;
  communeInsee: string | null;
  naf: string | null;
  naf2025: string | null;
}

const COMPANY = { name: 'company.name', naf: 'company.naf', naf2025: 'company.naf_2025' };
const STANDS = `company.status = 'verified' and company.merged_into_id is null`;

/** Returns the open site of a verified company with this SIRET: its public data and its street. Raw: two tables, a few columns. */
export async function verifiedSite(manager: EntityManager, siret: string): Promise<KnownEstablishment | null> {
  const [site] = await rowsOf<KnownEstablishment>(
    manager,
    { ...COMPANY, siteName: 'site.name', address: 'site.address', communeInsee: 'site.commune_insee' },
    `from company_site site join company on company.id = site.company_id where site.siret = $1 and site.closed_at is null and ${STANDS}`,
    [siret],
  );
  return site ?? null;
}

/** Returns the verified company of this SIREN, without an address. Raw: like `verifiedSite`. */
export async function verifiedCompany(manager: EntityManager, siren: string): Promise<KnownEstablishment | null> {
  const [company] = await rowsOf<KnownEstablishment>(
    manager,
    { ...COMPANY, siteName: 'null::text', address: 'null::text', communeInsee: 'null::text' },
    `from company where company.siren = $1 and ${STANDS}`,
    [siren],
  );
  return company ?? null;
}

/**
 * Returns the host of the last confirmed place declared with this SIRET, with or without account; the result does not reveal which. Raw:
 * like `verifiedSite`.
 */
export async function confirmedHost(manager: EntityManager, siret: string): Promise<KnownEstablishment | null> {
  const [host] = await rowsOf<KnownEstablishment>(
    manager,
    {
      ...{ name: 'placement.host_name', address: 'placement.host_address' },
      ...{ siteName: 'null::text', communeInsee: 'null::text', naf: 'null::text', naf2025: 'null::text' },
    },
    `from placement where placement.host_siret = $1 and placement.host_name !~ '^SIRE[NT] [0-9]+$' and ${oneOf('placement.state', HOSTED_PLACEMENT_STATES)}
     order by placement.id desc limit 1`,
    [siret],
  );
  return host ?? null;
}
