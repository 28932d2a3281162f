import { Inject, Injectable } from '@nestjs/common';
import { confirmedHost, type KnownEstablishment, verifiedCompany, verifiedSite } from '@seve/database';
import { isSchoolRole } from '@seve/domain';
import { sirenOf } from '@seve/law';
import { communeByInsee } from '@seve/reference';
import { DataSource } from 'typeorm';
import { COMPANY_DIRECTORY, type CompanyDirectory } from '../../core/companies/directory/company-directory.port.js';
import type { Principal } from '../../http/session/principal.js';
import type { EstablishmentLookup, EstablishmentQuery, EstablishmentView } from './company-directory.dto.js';

const NOTHING = { source: null, establishment: null } as const;

/**
 * Looks up a SIRET. Everyone can read verified companies, which have a public page, and the public directory. Only schools and the campus
 * can read hosts of confirmed places. Companies that are pending or suspended are never returned.
 */
@Injectable()
export class LookUpEstablishment {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(COMPANY_DIRECTORY) private readonly directory: CompanyDirectory | null,
  ) {}

  async find({ siret, from }: EstablishmentQuery, reader: Principal | null): Promise<EstablishmentLookup> {
    const isSeveAsked = from !== 'directory';
    const known = isSeveAsked ? await this.known(siret, reader) : null;
    if (known !== null) return ofSeve(siret, known);
    const answer = await (this.directory?.find(siret) ?? { outcome: 'not_asked' as const });
    if (answer.outcome === 'found') {
      const { communeInsee, ...rest } = answer.establishment;
      return { outcome: 'found', source: 'directory', establishment: { siret, ...rest, ...communeOf(communeInsee) } };
    }
    if (answer.outcome === 'closed' || !isSeveAsked) return { outcome: answer.outcome, ...NOTHING };
    // Another site of a company that Sève knows gives at least the name.
    const company = await verifiedCompany(this.dataSource.manager, sirenOf(siret));
    return company === null ? { outcome: answer.outcome, ...NOTHING } : ofSeve(siret, company);
  }

  private async known(siret: string, reader: Principal | null): Promise<KnownEstablishment | null> {
    const { manager } = this.dataSource;
    const site = await verifiedSite(manager, siret);
    if (site !== null || !readsHosts(reader)) return site;
    return confirmedHost(manager, siret);
  }
}

/** Whether the reader may see hosts of confirmed places: only those who see places may. */
const readsHosts = (reader: Principal | null): boolean =>
  reader !== null && (isSchoolRole(reader.role) || reader.role === 'campus_coordinator');

function ofSeve(siret: string, { communeInsee, ...known }: KnownEstablishment): EstablishmentLookup {
  const [postcode = null, ...others] = (communeInsee !== null && communeByInsee(communeInsee)?.postcodes) || [];
  const establishment = { siret, ...known, postcode: others.length === 0 ? postcode : null, ...communeOf(communeInsee), isHidden: false };
  return { outcome: 'found', source: 'seve', establishment };
}

function communeOf(insee: string | null): Pick<EstablishmentView, 'communeInsee' | 'communeName' | 'department'> {
  const { name = null, department = null } = (insee === null ? undefined : communeByInsee(insee)) ?? {};
  return { communeInsee: name === null ? null : insee, communeName: name, department };
}
