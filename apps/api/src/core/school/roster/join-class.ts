import { Injectable } from '@nestjs/common';
import { Account, requireJoined, Student } from '@seve/database';
import { Conflict, InvalidInput } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { rejoinRoster } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import { classOfCode } from '../class-codes.js';
import { RosterLetters } from './roster-letters.js';

/** Adds a student who has no class to one by its code. */
@Injectable()
export class JoinClass {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: RosterLetters,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the id of the student: that of the row in the roster, if there was one. @throws InvalidInput for an unknown code; Conflict for
   * a student who is in a class.
   */
  async join({ studentId }: StudentPrincipal, code: string): Promise<string> {
    return this.outbox.transaction(async (work) => {
      const student = await work.manager.findOneOrFail(Student, { where: { id: studentId }, lock: { mode: 'pessimistic_write' } });
      if (student.classGroupId !== null) throw new Conflict('student.already-in-class');
      const group = await classOfCode(work.manager, code);
      if (!group) throw new InvalidInput([{ path: 'code', code: 'class-code.unknown' }]);
      const account = await work.manager.findOneBy(Account, { id: student.accountId ?? '' });
      const joined = requireJoined({ ...student, account });
      const place = await rejoinRoster(work, { ...joined, email: joined.account.email }, group, this.clock.today());
      await work.write(...(await this.letters.cameByCode(work.manager, place, group.id)));
      return place.studentId;
    });
  }
}
