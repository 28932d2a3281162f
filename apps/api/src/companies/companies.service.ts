import { Injectable } from '@nestjs/common';
import { Company, CompanyMember, CompanySite } from '@seve/database';
import { communeByInsee } from '@seve/reference';
import { DataSource, In, MoreThan } from 'typeorm';
import { pageOf, readCursor } from '../http/cursor.js';
import type { CompaniesQuery, CompanyPageView, CompanyView, OwnCompanyView } from './companies.dto.js';

const communeName = (insee: string) => communeByInsee(insee)?.name ?? insee;

@Injectable()
export class CompaniesService {
  constructor(private readonly dataSource: DataSource) {}

  async own(companyId: string): Promise<OwnCompanyView> {
    const { manager } = this.dataSource;
    const [company, sites, members] = await Promise.all([
      manager.findOneByOrFail(Company, { id: companyId }),
      manager.find(CompanySite, { where: { companyId }, order: { id: 'ASC' } }),
      manager.find(CompanyMember, { where: { companyId }, relations: { account: true }, order: { id: 'ASC' } }),
    ]);
    return {
      id: company.id,
      name: company.name,
      siren: company.siren,
      status: company.status,
      sites: sites.map(({ id, siret, address, communeInsee }) => ({
        id,
        siret,
        address,
        communeInsee,
        communeName: communeName(communeInsee),
      })),
      members: members.map(({ id, role, account: { firstName, lastName } }) => ({ id, firstName, lastName, role })),
    };
  }

  async list({ status, cursor, limit }: CompaniesQuery): Promise<CompanyPageView> {
    const after = readCursor(cursor, ['id']);
    const rows = await this.dataSource.getRepository(Company).find({
      where: { ...(status && { status }), ...(after && { id: MoreThan(after[0]) }) },
      order: { id: 'ASC' },
      take: limit + 1,
    });
    const page = pageOf(rows, limit, ({ id }) => [id]);
    return { items: await this.views(page.items), next: page.next };
  }

  async views(companies: readonly Company[]): Promise<CompanyView[]> {
    const where = { companyId: In(companies.map(({ id }) => id)) };
    const { manager } = this.dataSource;
    const [sites, members] = await Promise.all([
      manager.find(CompanySite, { where, order: { id: 'ASC' } }),
      manager.find(CompanyMember, { where, relations: { account: true }, order: { id: 'ASC' } }),
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
