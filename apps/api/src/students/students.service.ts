import { Injectable } from '@nestjs/common';
import { Student } from '@seve/database';
import { Conflict, InvalidInput, mayShowToCompanies, requireOrderedDates } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../http/clock.js';
import type { StudentPrincipal } from '../http/principal.js';
import { viewOfProfile } from './student-profile.view.js';
import type { ProfileInput, StudentProfile } from './students.dto.js';

const DECIDED_NOW = `case when visibility_decided_at is null or visibility <> :visibility then now() else visibility_decided_at end`;

@Injectable()
export class StudentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async readProfile({ studentId }: StudentPrincipal): Promise<StudentProfile> {
    const student = await this.dataSource.manager.findOneOrFail(Student, {
      where: { id: studentId },
      relations: { account: true, classGroup: { school: true } },
    });
    return viewOfProfile(student);
  }

  /** @throws Conflict when the profile has changed since it was read. */
  async changeProfile(student: StudentPrincipal, { version, ...input }: ProfileInput): Promise<StudentProfile> {
    const { studentId } = student;
    const content = {
      ...input,
      availableFrom: input.availableFrom ?? null,
      availableTo: input.availableTo ?? null,
      communeInsee: input.communeInsee ?? null,
    };
    requireOrderedDates(content);
    await this.outbox.transaction(async (work) => {
      if (content.visibility === 'verified_companies') await this.requireAdult(work.manager, studentId);
      const { affected } = await work.manager
        .createQueryBuilder()
        .update(Student)
        .set({ ...content, version: version + 1, visibilityDecidedAt: () => DECIDED_NOW, updatedAt: () => 'now()' })
        .where('id = :studentId and version = :version', { studentId, version, visibility: content.visibility })
        .execute();
      if (affected !== 1) throw new Conflict('stale');
      await work.promise('match-student', { studentId, version: version + 1 });
    });
    return this.readProfile(student);
  }

  private async requireAdult(manager: EntityManager, studentId: string): Promise<void> {
    const { birthDate } = await manager.findOneOrFail(Student, { select: { birthDate: true }, where: { id: studentId } });
    if (!mayShowToCompanies(birthDate, this.clock.today())) {
      throw new InvalidInput([{ path: 'visibility', code: 'student.visibility-minor' }]);
    }
  }
}
