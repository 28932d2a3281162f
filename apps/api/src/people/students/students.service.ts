import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { availabilityOf, CvFile, Guardian, periodsOf, replaceAvailability, requireJoined, Student } from '@seve/database';
import { availabilityOfKinds, Conflict, type KindAvailability, requireAvailability } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { type EntityManager, IsNull, Not, Repository } from 'typeorm';
import type { StudentProfile } from '../../core/people/students.dto.js';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { forgetGuardianOfAdult } from './guardian/guardian-of-adult.js';
import type { ProfileInput } from './profile-input.dto.js';
import { viewOfProfile } from './student-profile.view.js';

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
    const { manager } = this.students;
    const [student, availability, hasCv, hasGuardian] = await Promise.all([
      this.students.findOneOrFail({
        where: { id: studentId },
        relations: { account: true, otherClassGroup: true, classGroup: { programme: true, school: true } },
      }),
      availabilityOf(manager, studentId),
      this.cvFiles.existsBy({ studentId, replacedAt: IsNull(), kind: 'pdf', state: Not('refused') }),
      this.guardians.existsBy({ studentId }),
    ]);
    const periods = student.classGroup ? await periodsOf(manager, [student.classGroup.programmeId]) : [];
    return viewOfProfile(requireJoined({ ...student, availability }), { hasCv, hasGuardian, periods }, this.clock.today());
  }

  /** Leaves fields without a value unchanged. @throws Conflict when the profile has changed since it was read. */
  async changeProfile(student: StudentPrincipal, { version, availability, ...changes }: ProfileInput): Promise<StudentProfile> {
    const { studentId } = student;
    await this.outbox.transaction(async (work) => {
      const stored = await work.manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      if (stored.version !== version) throw new Conflict('stale');
      const sent = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      await work.manager.update(Student, { id: studentId }, { ...sent, version: version + 1, updatedAt: () => 'now()' });
      await this.changeAvailability(work.manager, { ...stored, ...sent }, availability);
      await forgetGuardianOfAdult(work.manager, stored, this.clock.today());
      await work.enqueue('match-student', { studentId, version: version + 1 });
    });
    return this.readProfile(student);
  }

  /** Deletes the dates of kinds that are no longer sought. */
  private async changeAvailability(manager: EntityManager, { id, kinds }: Student, sent?: readonly KindAvailability[]): Promise<void> {
    if (sent) requireAvailability({ availability: sent }, kinds);
    const availability = sent ?? availabilityOfKinds({ availability: await availabilityOf(manager, id) }, kinds);
    await replaceAvailability(manager, id, availability);
  }

  /** Records the time of the first call only. */
  async endOnboarding({ studentId }: StudentPrincipal): Promise<void> {
    await this.students.update({ id: studentId, onboardedAt: IsNull() }, { onboardedAt: () => 'now()' });
  }
}
