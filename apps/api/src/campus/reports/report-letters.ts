import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type Addressee, coordinators, peopleOfReport, type Report, type ReportPeople } from '@seve/database';
import type { NewEmail, UnitOfWork } from '@seve/jobs';
import { linksAt } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';

/** Letters about a new report, sent at once: the referent teacher gets the whole text, the coordinators neither name nor text. */
@Injectable()
export class ReportLetters {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  async write(work: UnitOfWork, report: Report): Promise<void> {
    const people = await peopleOfReport(work.manager, report);
    const campus = await coordinators(work.manager);
    await work.write(...this.toTeacher(report, people), ...campus.map((reader) => this.toCoordinator(report, people, reader)));
  }

  private toCoordinator({ id, reason, reporterRole }: Report, { companyName }: ReportPeople, reader: Addressee): NewEmail {
    const params = letterParams('message-reported', {
      firstName: reader.firstName,
      audience: 'coordinator',
      companyName,
      reporter: reporterRole === 'teacher' ? 'teacher' : 'student',
      reason,
      studentName: null,
      className: null,
      words: null,
      quote: null,
      link: `${this.config.publicUrl}/coordination/signalements/${id}`,
    });
    return { ...params, ...about(id, reader) };
  }

  /** Notifies the referent teacher, unless that teacher made the report. */
  private toTeacher(report: Report, { companyName, studentName, classGroupId, className, teacher }: ReportPeople): NewEmail[] {
    if (teacher === null || teacher.accountId === report.reportedByAccountId) return [];
    const params = letterParams('message-reported', {
      firstName: teacher.firstName,
      audience: 'teacher',
      companyName,
      reporter: 'student',
      reason: report.reason,
      studentName,
      className,
      words: report.words || null,
      quote: report.quotes.join('\n\n') || null,
      link: linksAt(this.config.publicUrl).studentSheet(classGroupId, report.studentId),
    });
    return [{ ...params, ...about(report.id, teacher) }];
  }
}

const about = (id: string, { address, accountId, locale }: Addressee) => ({
  to: { address, accountId, locale },
  entityType: 'report',
  entityId: id,
});
