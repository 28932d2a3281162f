import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type Company, CompanySite, publishedOffersOfCompany, shownImages, standingCompany, usualReplyDays } from '@seve/database';
import { type CompanyImageRole, NotFound } from '@seve/domain';
import { nafsOn } from '@seve/law';
import { communeByInsee } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { isUUID } from 'class-validator';
import { DataSource, IsNull, Repository } from 'typeorm';
import { cardOf } from '../../../core/offers/offer-card.view.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { PageQuery } from '../../../http/validation/page.dto.js';
import { viewOfShown } from '../images/image.view.js';
import type { PublicCompany, PublicCompanyOffers, PublicCompanySite } from './public-company.dto.js';

/** Public page of a company that the campus has verified; other companies are not found. */
@Injectable()
export class PublicCompanyService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(CompanySite) private readonly sites: Repository<CompanySite>,
    private readonly clock: Clock,
  ) {}

  /** Returns the page of the company; after a merge, that of the company that stayed, so that old links still work. */
  async page(asked: string): Promise<PublicCompany> {
    const { id, name, description, website, sector, size, ...codes } = await this.verified(asked);
    const companyId = id;
    const [images, sites, days] = await Promise.all([
      shownImages(this.dataSource.manager, companyId),
      this.sites.find({ where: { companyId, closedAt: IsNull() }, order: { id: 'ASC' } }),
      usualReplyDays(this.dataSource.manager, companyId),
    ]);
    const of = (role: CompanyImageRole) => images.filter((image) => image.role === role).map(viewOfShown);
    const [logo = null] = of('logo');
    const facts = { id, name, description, website, sector, size, activities: nafsOn(codes, this.clock.today()) };
    return { ...facts, logo, photos: of('photo'), sites: sites.map(viewOfSite), usualReplyDays: days };
  }

  async offers(asked: string, { cursor, limit }: PageQuery, schoolId: string | null): Promise<PublicCompanyOffers> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const { id: companyId } = await this.verified(asked);
    const of = { companyId, schoolId, today: this.clock.today() };
    const rows = await publishedOffersOfCompany(this.dataSource.manager, of, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, (row) => [row.publishedKey, row.id]);
    return { items: items.map(cardOf), next };
  }

  private async verified(id: string): Promise<Company> {
    const company = isUUID(id) ? await standingCompany(this.dataSource.manager, id) : null;
    if (company?.status !== 'verified') throw new NotFound('not-found');
    return company;
  }
}

function viewOfSite({ id, name, communeInsee }: CompanySite): PublicCompanySite {
  const commune = communeByInsee(communeInsee);
  return { id, name, communeName: commune?.name ?? '', department: commune?.department ?? '' };
}
