import { Injectable } from '@nestjs/common';
import { type CompanyApplicationRow, invitationsOfPooled, pooledApplication, pooledApplications } from '@seve/database';
import { type Locale, NotFound } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import type { CompanyPrincipal } from '../../../http/session/principal.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { PageQuery } from '../../../http/validation/page.dto.js';
import { ApplicationsService } from '../applications.service.js';
import type { PooledApplication, TalentPool } from './talent-pool.dto.js';

/** Applications that a company keeps for later, read from the rows at each request: a withdrawn consent takes effect at once. */
@Injectable()
export class TalentPoolService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly applications: ApplicationsService,
  ) {}

  async list(company: CompanyPrincipal, { cursor, limit }: PageQuery, locale: Locale): Promise<TalentPool> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await pooledApplications(this.dataSource.manager, this.of(company), { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, (row) => [row.createdKey, row.id]);
    return { items: await this.views(items, company, locale), next };
  }

  async find(id: string, company: CompanyPrincipal, locale: Locale): Promise<PooledApplication> {
    const [view] = await this.views([await this.row(this.dataSource.manager, company, id)], company, locale);
    if (!view) throw new NotFound('not-found');
    return view;
  }

  /** @throws NotFound without the student's consent, or once it has expired */
  async row(manager: EntityManager, company: CompanyPrincipal, id: string): Promise<CompanyApplicationRow> {
    const row = await pooledApplication(manager, this.of(company), id);
    if (!row) throw new NotFound('not-found');
    return row;
  }

  private of({ companyId }: CompanyPrincipal) {
    return { companyId, today: this.clock.today() };
  }

  private async views(rows: readonly CompanyApplicationRow[], company: CompanyPrincipal, locale: Locale): Promise<PooledApplication[]> {
    const ids = rows.map(({ id }) => id);
    const [applications, invitations] = await Promise.all([
      this.applications.viewsForCompany(rows, company, locale),
      invitationsOfPooled(this.dataSource.manager, ids),
    ]);
    return applications.map((application) => ({
      application,
      invitations: invitations
        .filter(({ pooledApplicationId }) => pooledApplicationId === application.id)
        .map(({ pooledApplicationId: _of, ...invitation }) => invitation),
    }));
  }
}
