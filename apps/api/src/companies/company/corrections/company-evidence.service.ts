import { Injectable } from '@nestjs/common';
import { type Company, companiesAlike, companyRefusals, type Membership } from '@seve/database';
import { domainOf, isFreeMail, matchDomain } from '@seve/domain';
import { DataSource } from 'typeorm';
import type { CompanyEvidence, EvidenceDomain } from './company-facts.dto.js';

@Injectable()
export class CompanyEvidenceService {
  constructor(private readonly dataSource: DataSource) {}

  async read({ id, website }: Company, members: readonly Membership[]): Promise<CompanyEvidence> {
    const { manager } = this.dataSource;
    const domains = domainsOf(
      members.map(({ account }) => account.email),
      website,
    );
    const own = domains.map(({ domain }) => domain).filter((domain) => !isFreeMail(domain));
    const alike = await companiesAlike(manager, id, own);
    return { domains, alike, refusals: await companyRefusals(manager, [id, ...alike.map((one) => one.id)]) };
  }
}

function domainsOf(emails: readonly string[], website: string | null): EvidenceDomain[] {
  const counts = new Map<string, number>();
  for (const domain of emails.map(domainOf)) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return [...counts].map(([domain, members]) => ({ domain, match: matchDomain(domain, website), members }));
}
