import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { CvFile, Guardian, Student } from '@seve/database';
import { Conflict, requireOrderedDates } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { IsNull, Not, Repository } from 'typeorm';
import type { StudentPrincipal } from '../http/session/principal.js';
import { forgetGuardianOfAdult } from './guardian/guardian-of-adult.js';
import type { ProfileInput } from './profile-input.dto.js';
import { viewOfProfile } from './student-profile.view.js';
import type { StudentProfile } from './students.dto.js';

@Injectable()
export class StudentsService {
  constructor(
    @InjectRepository(Student) private readonly students: Repository<Student>,
    @InjectRepository(CvFile) private readonly cvFiles: Repository<CvFile>,
    @InjectRepository(Guardian) private readonly guardians: Repository<Guardian>,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async readProfile({ studentId }: StudentPrincipal): Promise<StudentProfile> {
    const [student, hasCv, hasGuardian] = await Promise.all([
      this.students.findOneOrFail({ where: { id: studentId }, relations: { account: true, classGroup: { school: true } } }),
      this.cvFiles.existsBy({ studentId, replacedAt: IsNull(), kind: 'pdf', state: Not('refused') }),
      this.guardians.existsBy({ studentId }),
    ]);
    return viewOfProfile(student, { hasCv, hasGuardian }, this.clock.today());
  }

  /** Fields left out stay. @throws Conflict when the profile has changed since it was read. */
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
    await this.students.update({ id: studentId, onboardedAt: IsNull() }, { onboardedAt: () => 'now()' });
  }
}
