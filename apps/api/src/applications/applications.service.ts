import { Injectable } from '@nestjs/common';
import {
  applicationForCompany,
  applicationOfStudent,
  applicationsOfOffer,
  applicationsOfStudent,
  type CompanyApplicationRow,
  Offer,
  offerCards,
  type StudentApplicationRow,
} from '@seve/database';
import { type Locale, NotFound } from '@seve/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../http/clock.js';
import { pageOf, readCursor } from '../http/cursor.js';
import type { PageQuery } from '../http/page.dto.js';
import { type CompanyPrincipal, isCompany, isStudent, type Principal, type StudentPrincipal } from '../http/principal.js';
import { pairsOfOffer } from '../matches/pairs.js';
import type { ApplicationForStudent, StudentApplicationList } from './applications.dto.js';
import type { ApplicationForCompany, CompanyApplicationList } from './company-application.dto.js';
import { viewForCompany } from './company-application.view.js';
import { viewForStudent } from './student-application.view.js';

/** Reads applications: the student's own, and those to the company's own offers. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async listOfStudent({ studentId }: StudentPrincipal, { cursor, limit }: PageQuery): Promise<StudentApplicationList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await applicationsOfStudent(this.dataSource.manager, studentId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, (row) => [row.createdKey, row.id]);
    return { items: await this.forStudent(items), next };
  }

  async listOfOffer(
    offerId: string,
    company: CompanyPrincipal,
    { cursor, limit }: PageQuery,
    locale: Locale,
  ): Promise<CompanyApplicationList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const isOwn = await this.dataSource.manager.existsBy(Offer, { id: offerId, companySite: { companyId: company.companyId } });
    if (!isOwn) throw new NotFound('not-found');
    const rows = await applicationsOfOffer(this.dataSource.manager, offerId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, (row) => [row.createdKey, row.id]);
    return { items: await this.forCompany(offerId, items, company, locale), next };
  }

  /** The application as this reader may see it. */
  async find(id: string, reader: Principal, locale: Locale): Promise<ApplicationForStudent | ApplicationForCompany> {
    if (isStudent(reader)) return this.findOfStudent(id, reader);
    if (isCompany(reader)) return this.findOfCompany(id, reader, locale);
    throw new NotFound('not-found');
  }

  async findOfStudent(id: string, { studentId }: StudentPrincipal): Promise<ApplicationForStudent> {
    const row = await applicationOfStudent(this.dataSource.manager, studentId, id);
    const [view] = row ? await this.forStudent([row]) : [];
    if (!view) throw new NotFound('not-found');
    return view;
  }

  async findOfCompany(id: string, company: CompanyPrincipal, locale: Locale): Promise<ApplicationForCompany> {
    const row = await applicationForCompany(this.dataSource.manager, company.companyId, id);
    const [view] = row ? await this.forCompany(row.offerId, [row], company, locale) : [];
    if (!view) throw new NotFound('not-found');
    return view;
  }

  private async forStudent(rows: readonly StudentApplicationRow[]): Promise<ApplicationForStudent[]> {
    const cards = await offerCards(
      this.dataSource.manager,
      rows.map(({ offerId }) => offerId),
    );
    return rows.flatMap((row) => {
      const card = cards.find(({ id }) => id === row.offerId);
      return card ? [viewForStudent(row, card)] : [];
    });
  }

  private async forCompany(
    offerId: string,
    rows: readonly CompanyApplicationRow[],
    { role }: CompanyPrincipal,
    locale: Locale,
  ): Promise<ApplicationForCompany[]> {
    const today = this.clock.today();
    const pairs = await pairsOfOffer(
      this.dataSource.manager,
      offerId,
      rows.map(({ studentId }) => studentId),
      today,
    );
    return rows.map((row) => viewForCompany(row, { role, today, locale, pair: pairs.get(row.studentId) ?? null }));
  }
}
