import { Injectable } from '@nestjs/common';
import {
  Account,
  type Actor,
  type JoinedStudent,
  type RosterRow,
  recordMoves,
  requireJoined,
  rosterOfClass,
  Student,
} from '@seve/database';
import { Conflict, doubtfulRows, InvalidInput, type JoinKept, type JoinOutcome, move, NotFound, ROSTER_TABLE } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { adoptRow, keepAccount, matchAgain } from '@seve/lifecycles';
import { Clock } from '@seve/runtime';
import { type OwnStudent, ownClass } from '../../core/school/own-class.js';
import { RosterLetters } from '../../core/school/roster/roster-letters.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import type { JoinDecisionInput } from './joins.dto.js';
import { unlisted } from './joins.view.js';

/** A waiting sign-up with its class and the deciding actor. */
interface Deciding {
  waiting: JoinedStudent;
  group: { id: string; name: string };
  by: Actor;
}

/** Decision of a teacher about a waiting sign-up: same person as a row of the roster, another student, or refused. Each account is told by letter. */
@Injectable()
export class DecideJoin {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: RosterLetters,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for a sign-up that no longer waits and for a row that is no candidate; InvalidInput without the row or the account to keep */
  async decide({ id, studentId }: OwnStudent, { decision, rowId, keeps }: JoinDecisionInput, member: SchoolPrincipal): Promise<void> {
    if (decision === 'same' && rowId === undefined) throw new InvalidInput([{ path: 'rowId', code: 'field.missing' }]);
    await this.outbox.transaction(async (work) => {
      const group = await ownClass(work.manager, id, member);
      const rows = await rosterOfClass(work.manager, id, { isLocked: true });
      const waiting = await this.lockWaiting(work, id, studentId);
      const deciding = { waiting, group, by: { accountId: member.accountId, role: member.role } };
      if (decision !== 'same') return this.settle(work, deciding, decision);
      const row = doubtfulRows(rows, unlisted(waiting)).find((one) => one.row.id === rowId)?.row;
      if (!row) throw new NotFound('not-found');
      await this.join(work, deciding, row, keeps);
    });
  }

  private async lockWaiting({ manager }: UnitOfWork, classGroupId: string, id: string): Promise<JoinedStudent> {
    const locked = await manager.findOne(Student, {
      where: { id, otherClassGroupId: classGroupId, rosterState: 'to_confirm' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!locked && (await manager.existsBy(Student, { id, classGroupId }))) throw new Conflict('roster.decided');
    if (!locked) throw new NotFound('not-found');
    const account = await manager.findOneBy(Account, { id: locked.accountId ?? '' });
    return requireJoined({ ...locked, account });
  }

  /** Same person: takes the row, or keeps one of two accounts. */
  private async join(work: UnitOfWork, { waiting, group, by }: Deciding, row: RosterRow, keeps: JoinKept | undefined): Promise<void> {
    const { accountId } = row;
    if (accountId === null) {
      await adoptRow(work, waiting, row, group.id, by);
      return this.tell(work, waiting.accountId, row.id, group, 'joined');
    }
    if (keeps === undefined) throw new InvalidInput([{ path: 'keeps', code: 'field.missing' }]);
    const now = { at: this.clock.now(), today: this.clock.today() };
    await keepAccount(work, { row: { ...row, accountId }, waiting, classGroupId: group.id }, keeps, now, by);
    const [kept, other] = keeps === 'first' ? [accountId, waiting.accountId] : [waiting.accountId, accountId];
    if (keeps === 'second') await this.tell(work, kept, row.id, group, 'joined');
    await this.tell(work, other, row.id, group, 'known');
  }

  private async settle(work: UnitOfWork, { waiting, group, by }: Deciding, decision: 'another' | 'refuse'): Promise<void> {
    const { id, accountId } = waiting;
    const [to, act] = decision === 'another' ? (['joined', 'confirm'] as const) : (['left', 'refuse'] as const);
    move(ROSTER_TABLE, 'to_confirm', to, by.role, act);
    await recordMoves(work.manager, by, { entityType: 'student', entityId: id, from: 'to_confirm', to, act });
    const version = waiting.version + 1;
    const place = decision === 'another' ? { classGroupId: group.id } : {};
    await work.manager.update(Student, { id }, { ...place, otherClassGroupId: null, rosterState: to, version, updatedAt: () => 'now()' });
    await matchAgain(work, [{ id, accountId, version }]);
    await this.tell(work, accountId, id, group, decision === 'another' ? 'joined' : 'refused');
  }

  private async tell(
    work: UnitOfWork,
    accountId: string,
    studentId: string,
    { name }: Deciding['group'],
    outcome: JoinOutcome,
  ): Promise<void> {
    const account = await work.manager.findOneByOrFail(Account, { id: accountId });
    await work.write(this.letters.decided({ ...account, accountId }, studentId, name, outcome));
  }
}
