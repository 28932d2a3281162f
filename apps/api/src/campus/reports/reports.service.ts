import { Injectable } from '@nestjs/common';
import { FileTicket, peopleOfReport, Report, type ReportRow, reportRow, reportsOnCompany, reportsWith } from '@seve/database';
import { dayInParis, NotFound, sentence } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { ReportCard, ReportList, ReportsQuery, ReportView } from './reports.dto.js';

/** Reports, as the coordination reads them. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list({ status = 'open', cursor, limit }: ReportsQuery): Promise<ReportList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await reportsWith(this.dataSource.manager, status, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ createdKey, id }) => [createdKey, id]);
    return { items: items.map(cardOf), next };
  }

  /** @throws NotFound for an unknown report. */
  async open(id: string, { accountId }: Principal): Promise<ReportView> {
    return this.outbox.transaction(async ({ manager }) => {
      const [row, report] = [await reportRow(manager, id), await manager.findOneBy(Report, { id })];
      if (!row || !report) throw new NotFound('not-found');
      const { companyName, studentName, studentLocale, className, teacher } = await peopleOfReport(manager, report);
      await this.log(manager, report.studentId, accountId, sentence('report.read-because', studentLocale, { company: companyName }));
      const others = (await reportsOnCompany(manager, row.companyId)).filter((other) => other.id !== id);
      const { quotes, words, outcomeWords } = report;
      const person = { studentName, className, teacherEmail: teacher?.address ?? null };
      return { ...cardOf(row), ...person, quotes, words, outcomeWords, others: others.map(cardOf) };
    });
  }

  /** Logs the access: the student reads who read their text and why; the file itself stays closed. */
  private async log(manager: EntityManager, studentId: string, openedByAccountId: string, reason: string): Promise<void> {
    const ticket = { studentId, openedByAccountId, reason };
    const [last] = await manager.find(FileTicket, { where: ticket, order: { openedAt: 'DESC' }, take: 1 });
    if (last && dayInParis(last.openedAt) === this.clock.today()) return;
    await manager.insert(FileTicket, { id: uuid(), ...ticket, closesAt: () => 'now()' });
  }
}

const cardOf = ({ createdKey: _key, ...card }: ReportRow): ReportCard => card;
