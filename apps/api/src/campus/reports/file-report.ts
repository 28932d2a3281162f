import { Injectable } from '@nestjs/common';
import {
  lockInvitationsOfCompany,
  Report,
  type ReportableRow,
  recordMoves,
  reportableByStudent,
  reportableByTeacher,
  wordsKeptAbout,
} from '@seve/database';
import { NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isStudent, isTeacher, type Principal } from '../../http/session/principal.js';
import { ReportLetters } from './report-letters.js';
import type { ReportFiled, ReportInput } from './reports.dto.js';

/** Files a report of a student, or of the referent teacher of a minor, on what a company wrote. */
@Injectable()
export class FileReport {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: ReportLetters,
  ) {}

  /** @throws NotFound for a text that was not written to this student, or to a minor pupil of this teacher. */
  async file(by: Principal, input: ReportInput): Promise<ReportFiled> {
    return this.outbox.transaction(async (work) => {
      const found = await this.find(work.manager, by, input);
      if (!found) throw new NotFound('not-found');
      // The lock decides whether an invitation is sent before the report, or waits for its outcome.
      await lockInvitationsOfCompany(work.manager, found.companyId);
      const open = await work.manager.findOneBy(Report, { entityId: input.id, reportedByAccountId: by.accountId, status: 'open' });
      const { id, createdAt } = open ?? (await this.write(work, by, input, found));
      return { id, reportedAt: createdAt };
    });
  }

  private find(manager: EntityManager, by: Principal, { about, id }: ReportInput): Promise<ReportableRow | null> {
    if (isStudent(by)) return reportableByStudent(manager, about, id, by.studentId);
    if (isTeacher(by)) return reportableByTeacher(manager, about, id, by);
    throw new NotFound('not-found');
  }

  private async write(
    work: UnitOfWork,
    by: Principal,
    input: ReportInput,
    { studentId, companyId, words }: ReportableRow,
  ): Promise<Report> {
    const { manager } = work;
    const { about: entityType, id: entityId, reason } = input;
    const id = uuid();
    const written = [...(await wordsKeptAbout(manager, entityId)), ...words];
    const quotes = [...new Set(written.filter((text): text is string => text !== null && text !== ''))];
    const reporter = { reportedByAccountId: by.accountId, reporterRole: by.role };
    await manager.insert(Report, { id, companyId, studentId, entityType, entityId, ...reporter, reason, words: input.words ?? '', quotes });
    await recordMoves(manager, by, { entityType: 'report', entityId: id, from: null, to: 'open' });
    const report = await manager.findOneByOrFail(Report, { id });
    await this.letters.write(work, report);
    return report;
  }
}
