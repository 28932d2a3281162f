import { Injectable } from '@nestjs/common';
import { birthDateOf, Candidate, Student } from '@seve/database';
import { Conflict, mayShowToCompanies } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { TeacherPrincipal } from '../../http/session/principal.js';
import { type OwnStudent, ownStudent } from '../own-class.js';
import { mayNeedAgreement } from './agreement-age.js';

/** Whether companies may see a student of 15 to 17: the school says yes, then the student decides. */
@Injectable()
export class SchoolAgreement {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict for an adult, who decides alone, and under 15, whom companies never see. */
  async give(of: OwnStudent, teacher: TeacherPrincipal): Promise<void> {
    const { manager } = this.dataSource;
    const student = await ownStudent(manager, of, teacher);
    if (!mayNeedAgreement(birthDateOf(student), this.clock.today())) throw new Conflict('student.agreement-age');
    if (student.schoolAgreedAt !== null) return;
    const agreed = { schoolAgreedAt: this.clock.now(), schoolAgreedByAccountId: teacher.accountId };
    await manager.update(Student, { id: student.id }, agreed);
  }

  /** What a minor had opened to companies is closed with it. */
  async takeBack(of: OwnStudent, teacher: TeacherPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const student = await ownStudent(work.manager, of, teacher);
      const { id } = student;
      const isAdult = mayShowToCompanies(birthDateOf(student), this.clock.today());
      const { raw } = await work.manager
        .createQueryBuilder()
        .update(Student)
        .set({
          schoolAgreedAt: null,
          schoolAgreedByAccountId: null,
          visibility: () => (isAdult ? 'visibility' : `case when visibility = 'verified_companies' then 'school' else visibility end`),
          version: () => 'version + 1',
          updatedAt: () => 'now()',
        })
        .where('id = :id and school_agreed_at is not null', { id })
        .returning('version')
        .execute();
      const [changed] = raw as { version: number }[];
      if (!changed) return;
      await work.enqueue('match-student', { studentId: id, version: changed.version });
      if (!isAdult) await work.manager.delete(Candidate, { studentId: id });
    });
  }
}
