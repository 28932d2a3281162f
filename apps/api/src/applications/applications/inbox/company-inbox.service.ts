import { Injectable } from '@nestjs/common';
import { applicationsOfCompany, type CompanyApplicationFilter, countByStage, neighboursOf, offersAppliedTo } from '@seve/database';
import { addDays, COMPANY_STAGES, isOldestFirst, type Locale, NotFound } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import { ApplicationsService } from '../applications.service.js';
import type { ApplicationNeighbours, CompanyApplicationsFilter, CompanyApplicationsQuery, CompanyInbox } from './company-inbox.dto.js';

/** Maximum number of offers in the filter; more than a company has online. */
const OFFERS_MAX = 200;

/** All applications to a company, over all its offers and sites. */
@Injectable()
export class CompanyInboxService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly applications: ApplicationsService,
  ) {}

  async list(company: CompanyPrincipal, { cursor, limit, ...filter }: CompanyApplicationsQuery, locale: Locale): Promise<CompanyInbox> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const asked = this.filterOf(company, filter);
    const oldestFirst = isOldestFirst(asked.stage);
    const [rows, counts, offers] = await Promise.all([
      applicationsOfCompany(manager, asked, { after, limit: limit + 1, oldestFirst }),
      countByStage(manager, asked),
      offersAppliedTo(manager, company.companyId, OFFERS_MAX),
    ]);
    const { items, next } = pageOf(rows, limit, (row) => [row.createdKey, row.id]);
    const byStage = COMPANY_STAGES.map((stage) => ({ stage, applications: counts.get(stage) ?? 0 }));
    return { items: await this.applications.viewsForCompany(items, company, locale), next, byStage, offers };
  }

  /** @throws NotFound for an application that is not the company's. */
  async neighbours(id: string, company: CompanyPrincipal, filter: CompanyApplicationsFilter): Promise<ApplicationNeighbours> {
    const asked = this.filterOf(company, filter);
    const found = await neighboursOf(this.dataSource.manager, id, asked, isOldestFirst(asked.stage));
    if (!found) throw new NotFound('not-found');
    return found;
  }

  private filterOf(
    { companyId }: CompanyPrincipal,
    { unsolicited, offerId, siteId, stage, days }: CompanyApplicationsFilter,
  ): CompanyApplicationFilter {
    return {
      companyId,
      isUnsolicited: unsolicited ?? null,
      offerId: offerId ?? null,
      siteId: siteId ?? null,
      stage: stage ?? null,
      sentBy: days === undefined ? null : addDays(this.clock.today(), -days),
    };
  }
}
