import { Injectable } from '@nestjs/common';
import { CompanySite, historyRows } from '@seve/database';
import { EDIT } from '@seve/domain';
import { DataSource } from 'typeorm';
import type { HistoryStep } from '../../core/history.dto.js';
import type { CompanyPrincipal } from '../../http/session/principal.js';

/** Fields that only the campus reads. */
const CAMPUS_ONLY = ['campusNotes'];

@Injectable()
export class OwnHistory {
  constructor(private readonly dataSource: DataSource) {}

  /** Returns the history without changes of fields that only the campus reads. */
  async read({ companyId }: CompanyPrincipal): Promise<HistoryStep[]> {
    const { manager } = this.dataSource;
    const sites = await manager.findBy(CompanySite, { companyId });
    const rows = await historyRows(manager, { company: [companyId], company_site: sites.map(({ id }) => id) });
    return rows
      .map((row) => ({ ...row, fields: row.fields.filter((field) => !CAMPUS_ONLY.includes(field)) }))
      .filter(({ act, fields }) => act !== EDIT || fields.length > 0);
  }
}
