import { Injectable } from '@nestjs/common';
import { CvFile, Guardian, Student } from '@seve/database';
import { Conflict, requireOrderedDates } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, IsNull, Not } from 'typeorm';
import type { StudentPrincipal } from '../http/session/principal.js';
import { forgetGuardianOfAdult } from './guardian/guardian-of-adult.js';
import type { ProfileInput } from './profile-input.dto.js';
import { viewOfProfile } from './student-profile.view.js';
import type { StudentProfile } from './students.dto.js';

@Injectable()
export class StudentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async readProfile({ studentId }: StudentPrincipal): Promise<StudentProfile> {
    const { manager } = this.dataSource;
    const [student, hasCv, hasGuardian] = await Promise.all([
      manager.findOneOrFail(Student, { where: { id: studentId }, relations: { account: true, classGroup: { school: true } } }),
      manager.existsBy(CvFile, { studentId, replacedAt: IsNull(), kind: 'pdf', state: Not('refused') }),
      manager.existsBy(Guardian, { studentId }),
    ]);
    return viewOfProfile(student, { hasCv, hasGuardian }, this.clock.today());
  }

  /** What is left out stays. @throws Conflict when the profile has changed since it was read. */
  async changeProfile(student: StudentPrincipal, { version, ...changes }: ProfileInput): Promise<StudentProfile> {
    const { studentId } = student;
    await this.outbox.transaction(async (work) => {
      const stored = await work.manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      if (stored.version !== version) throw new Conflict('stale');
      const sent = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      requireOrderedDates({ ...stored, ...sent });
      await work.manager.update(Student, { id: studentId }, { ...sent, version: version + 1, updatedAt: () => 'now()' });
      await forgetGuardianOfAdult(work.manager, stored, this.clock.today());
      await work.enqueue('match-student', { studentId, version: version + 1 });
    });
    return this.readProfile(student);
  }

  /** The first time counts. */
  async endOnboarding({ studentId }: StudentPrincipal): Promise<void> {
    await this.dataSource.manager.update(Student, { id: studentId, onboardedAt: IsNull() }, { onboardedAt: () => 'now()' });
  }
}
