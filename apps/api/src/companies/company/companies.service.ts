import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Company, CompanySite, campusCompanies, membersOfCompanies, sitesOfCompany } from '@seve/database';
import { opcoOf } from '@seve/law';
import { communeName } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource, In, Repository } from 'typeorm';
import type { CompanyPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { CompanyPageView, CompanyView, OwnCompanyView } from './companies.dto.js';
import type { CompaniesQuery } from './corrections/company-facts.dto.js';
import { filterOf } from './corrections/company-list.service.js';

@Injectable()
export class CompaniesService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Company) private readonly companies: Repository<Company>,
    @InjectRepository(CompanySite) private readonly sites: Repository<CompanySite>,
    private readonly clock: Clock,
  ) {}

  async own({ companyId, accountId }: CompanyPrincipal): Promise<OwnCompanyView> {
    const [company, sites, members] = await Promise.all([
      this.companies.findOneByOrFail({ id: companyId }),
      sitesOfCompany(this.dataSource.manager, companyId),
      membersOfCompanies(this.dataSource.manager, [companyId]),
    ]);
    const { id, name, siren, status, description, phone, website, sector, size, naf, naf2025 } = company;
    const { idcc, headcount, headcountMeanHundredths, headcountOn } = company;
    return {
      ...{
        id,
        name,
        siren,
        status,
        description,
        phone,
        website,
        sector,
        size,
        naf,
        naf2025,
        idcc,
        headcount,
        headcountMeanHundredths,
        headcountOn,
      },
      opco: idcc && opcoOf(idcc, this.clock.today()),
      sites: sites.map((site) => ({ ...site, communeName: communeName(site.communeInsee) })),
      members: members.map((member) => ({
        id: member.id,
        accountId: member.accountId,
        firstName: member.account.firstName,
        lastName: member.account.lastName,
        role: member.role,
        isYou: member.accountId === accountId,
      })),
    };
  }

  async list({ cursor, limit, ...filter }: CompaniesQuery): Promise<CompanyPageView> {
    const after = readCursor(cursor, ['whole', 'id'] as const);
    const { manager } = this.dataSource;
    const rows = await campusCompanies(manager, filterOf(filter, this.clock.today()), { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ id, rank }) => [rank, id]);
    const found = await this.companies.findBy({ id: In(items.map(({ id }) => id)) });
    return { items: await this.views(items.flatMap(({ id }) => found.find((one) => one.id === id) ?? [])), next };
  }

  async views(companies: readonly Company[]): Promise<CompanyView[]> {
    const ids = companies.map(({ id }) => id);
    const [sites, members] = await Promise.all([
      this.sites.find({ where: { companyId: In(ids) }, order: { id: 'ASC' } }),
      membersOfCompanies(this.dataSource.manager, ids),
    ]);
    return companies.map(({ id, name, siren, status, createdAt }) => {
      const site = sites.find(({ companyId }) => companyId === id);
      return {
        id,
        name,
        siren,
        status,
        createdAt,
        site: site ? { siret: site.siret, address: site.address, communeName: communeName(site.communeInsee) } : null,
        members: members
          .filter(({ companyId }) => companyId === id)
          .map(({ account: { firstName, lastName, email, emailVerified } }) => ({ firstName, lastName, email, emailVerified })),
      };
    });
  }
}
