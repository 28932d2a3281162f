import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Config } from '@seve/config';
import { applicationForCompany, applicationsOfOffer, type CompanyApplicationRow, Offer } from '@seve/database';
import { type Locale, NotFound } from '@seve/domain';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource, Repository } from 'typeorm';
import type { ApplicationForStudent } from '../../core/applications/applications.dto.js';
import { OwnApplications } from '../../core/applications/own-applications.service.js';
import { currentWeights } from '../../core/matching/current-weights.js';
import { pairsOfApplications } from '../../core/matching/pairs.js';
import { type CompanyPrincipal, isCompany, isStudent, type Principal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import type { ApplicationForCompany, CompanyApplicationList } from './views/company-application.dto.js';
import { viewForCompany } from './views/company-application.view.js';

/** Reads applications as their student or their company sees them. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(Offer) private readonly offers: Repository<Offer>,
    private readonly clock: Clock,
    private readonly own: OwnApplications,
    @Inject(CONFIG) private readonly config: Pick<Config, 'undoMs'>,
  ) {}

  async listOfOffer(
    offerId: string,
    company: CompanyPrincipal,
    { cursor, limit }: PageQuery,
    locale: Locale,
  ): Promise<CompanyApplicationList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const isOwn = await this.offers.existsBy({ id: offerId, companySite: { companyId: company.companyId } });
    if (!isOwn) throw new NotFound('not-found');
    const rows = await applicationsOfOffer(this.dataSource.manager, offerId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, (row) => [row.createdKey, row.id]);
    return { items: await this.viewsForCompany(items, company, locale), next };
  }

  /** Returns the application as this reader may see it. */
  async find(id: string, reader: Principal, locale: Locale): Promise<ApplicationForStudent | ApplicationForCompany> {
    if (isStudent(reader)) return this.own.find(id, reader);
    if (isCompany(reader)) return this.findOfCompany(id, reader, locale);
    throw new NotFound('not-found');
  }

  async findOfCompany(id: string, company: CompanyPrincipal, locale: Locale): Promise<ApplicationForCompany> {
    const row = await applicationForCompany(this.dataSource.manager, company.companyId, id);
    const [view] = row ? await this.viewsForCompany([row], company, locale) : [];
    if (!view) throw new NotFound('not-found');
    return view;
  }

  async viewsForCompany(
    rows: readonly CompanyApplicationRow[],
    reader: CompanyPrincipal,
    locale: Locale,
  ): Promise<ApplicationForCompany[]> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const { manager } = this.dataSource;
    const [pairOf, weights] = await Promise.all([pairsOfApplications(manager, rows, today), currentWeights(manager)]);
    const reading = { reader, now, today, weights, locale, undoMs: this.config.undoMs };
    return rows.map((row) => viewForCompany(row, { ...reading, pair: pairOf(row) }));
  }
}
