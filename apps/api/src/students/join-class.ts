import { Injectable } from '@nestjs/common';
import { Student } from '@seve/database';
import { Conflict, InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import type { StudentPrincipal } from '../http/session/principal.js';
import { classOfCode } from '../sign-up/class-codes.js';

/** A student whom a teacher has removed enters a class again, by its code. */
@Injectable()
export class JoinClass {
  constructor(private readonly outbox: Outbox) {}

  /** @throws InvalidInput for an unknown code; Conflict for a student who is in a class. */
  async join({ studentId }: StudentPrincipal, code: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const student = await work.manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      if (student.classGroupId !== null) throw new Conflict('student.already-in-class');
      const group = await classOfCode(work.manager, code);
      if (!group) throw new InvalidInput([{ path: 'code', code: 'class-code.unknown' }]);
      const version = student.version + 1;
      await work.manager.update(
        Student,
        { id: studentId },
        {
          schoolId: group.schoolId,
          classGroupId: group.id,
          otherClassGroupId: null,
          rosterState: 'joined',
          version,
          updatedAt: () => 'now()',
        },
      );
      await work.enqueue('match-student', { studentId, version });
    });
  }
}
