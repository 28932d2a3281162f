import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { birthDateOf, Candidate, Student } from '@seve/database';
import { Conflict, mayShowToCompanies } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { type LetterParams, letterParams } from '@seve/mailing';
import { Clock, CONFIG } from '@seve/runtime';
import { v7 as uuid } from 'uuid';
import { type OwnStudent, ownStudent } from '../../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import { mayNeedAgreement } from '../sheet/agreement-age.js';

type Act = LetterParams['school-agreement']['act'];

/**
 * Decides whether companies may see a student of 15 to 17: the school agrees first, then the student decides. The student is told of each
 * answer.
 */
@Injectable()
export class SchoolAgreement {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** @throws Conflict for an adult, who decides alone, and under 15, whom companies never see. */
  async give(of: OwnStudent, member: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const student = await this.lock(work, of, member);
      if (student.schoolAgreedAt !== null) return;
      const agreed = { schoolAgreedAt: this.clock.now(), schoolAgreedByAccountId: member.accountId, schoolAgreementAskedAt: null };
      await work.manager.update(Student, { id: student.id }, agreed);
      await this.tell(work, student, member, 'given');
    });
  }

  /** Answers no to a request; without one, nothing changes. @throws Conflict as `give` */
  async decline(of: OwnStudent, comment: string | null, member: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const student = await this.lock(work, of, member);
      if (student.schoolAgreementAskedAt === null) return;
      await work.manager.update(Student, { id: student.id }, { schoolAgreementAskedAt: null });
      await this.tell(work, student, member, 'declined', comment);
    });
  }

  /** Withdraws the agreement. A minor's profile that was visible to companies becomes visible to the school only. */
  async takeBack(of: OwnStudent, member: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const student = await ownStudent(work.manager, of, member);
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
      if (isAdult) return;
      await work.manager.delete(Candidate, { studentId: id });
      await this.tell(work, student, member, 'taken-back');
    });
  }

  private async lock({ manager }: UnitOfWork, of: OwnStudent, member: SchoolPrincipal): Promise<Student> {
    const { id } = await ownStudent(manager, of, member);
    await manager.findOneOrFail(Student, { select: { id: true }, where: { id }, lock: { mode: 'pessimistic_write' } });
    const student = await manager.findOneOrFail(Student, { where: { id }, relations: { account: true } });
    if (!mayNeedAgreement(birthDateOf(student), this.clock.today())) throw new Conflict('student.agreement-age');
    return student;
  }

  private async tell(work: UnitOfWork, student: Student, member: SchoolPrincipal, act: Act, comment: string | null = null): Promise<void> {
    const { account } = student;
    if (account === null) return;
    await work.write({
      ...letterParams('school-agreement', {
        firstName: account.firstName,
        act,
        teacherName: `${member.firstName} ${member.lastName}`,
        comment,
        link: `${this.config.publicUrl}/profil/confidentialite`,
      }),
      to: { accountId: account.id, address: account.email, locale: account.locale },
      entityType: 'student',
      entityId: student.id,
      occurrence: uuid(),
    });
  }
}
