import { Injectable } from '@nestjs/common';
import {
  Account,
  type Actor,
  Application,
  type RosterRow,
  recordMoves,
  requireJoined,
  rosterOfClass,
  Student,
  waitingOfClass,
} from '@seve/database';
import { Conflict, type DoubtfulRow, dayInParis, InvalidInput, type JoinOutcome, move, NotFound, ROSTER_TABLE } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { adoptRow, doubtfulRows, matchAgain } from '@seve/lifecycles';
import { DataSource } from 'typeorm';
import { type OwnStudent, ownClass } from '../classes/own-class.js';
import type { SchoolPrincipal } from '../http/session/principal.js';
import type { JoinCandidate, JoinDecisionInput, WaitingJoin } from './roster.dto.js';
import { RosterLetters } from './roster-letters.js';

const viewOfCandidate = ({ row, doubt }: DoubtfulRow<RosterRow>): JoinCandidate => {
  const { id, firstName, lastName, birthDate, internalNumber, rosterState } = row;
  return { id, firstName, lastName, birthDate, number: internalNumber, state: rosterState, doubt };
};

/** Sign-ups that wait for the teacher: the same person as a row of the roster, another one, or a stranger. */
@Injectable()
export class JoinsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly letters: RosterLetters,
  ) {}

  async list(classGroupId: string, member: SchoolPrincipal): Promise<WaitingJoin[]> {
    const { manager } = this.dataSource;
    await ownClass(manager, classGroupId, member);
    const [waiting, rows] = await Promise.all([waitingOfClass(manager, classGroupId), rosterOfClass(manager, classGroupId)]);
    return waiting.map(({ accountId: _account, signedUpAt, ...person }) => ({
      ...person,
      signedUpOn: dayInParis(signedUpAt),
      candidates: doubtfulRows(rows, person).map(viewOfCandidate),
    }));
  }

  /** Decided once: the student is told by letter. @throws NotFound for a sign-up that waits no more, or a row that cannot be theirs. */
  async decide({ id, studentId }: OwnStudent, { decision, rowId }: JoinDecisionInput, member: SchoolPrincipal): Promise<void> {
    if (decision === 'same' && rowId === undefined) throw new InvalidInput([{ path: 'rowId', code: 'field.missing' }]);
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { name } = await ownClass(manager, id, member);
      const rows = await rosterOfClass(manager, id, { isLocked: true });
      const locked = await manager.findOne(Student, {
        where: { id: studentId, otherClassGroupId: id, rosterState: 'to_confirm' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!locked && (await manager.existsBy(Student, { id: studentId, classGroupId: id }))) throw new Conflict('roster.decided');
      if (!locked) throw new NotFound('not-found');
      const waiting = requireJoined(locked);
      const account = await manager.findOneByOrFail(Account, { id: waiting.accountId });
      const by: Actor = { accountId: member.accountId, role: member.role };
      const candidate = rowId === undefined ? undefined : doubtfulRows(rows, waiting).find(({ row }) => row.id === rowId)?.row;
      if (decision === 'same' && !candidate) throw new NotFound('not-found');
      const outcome = await this.settle(work, { waiting, candidate, decision, classGroupId: id }, by);
      const accountId = outcome === 'known' ? null : account.id;
      await work.write(this.letters.decided({ ...account, accountId }, candidate?.id ?? studentId, name, outcome));
    });
  }

  private async settle(work: UnitOfWork, { waiting, candidate, decision, classGroupId }: Settled, by: Actor): Promise<JoinOutcome> {
    const { id, accountId } = waiting;
    if (decision === 'same' && candidate?.accountId === null) {
      await adoptRow(work, waiting, candidate, classGroupId, by);
      return 'joined';
    }
    // The person has an account already: the second one closes, the first stays as it is.
    if (decision === 'same') {
      if (await work.manager.existsBy(Application, { studentId: id })) throw new Conflict('roster.has-applied');
      await work.manager.delete(Student, { id });
      await work.manager.delete(Account, { id: accountId });
      return 'known';
    }
    const to = decision === 'another' ? 'joined' : 'left';
    const act = decision === 'another' ? 'confirm' : 'refuse';
    move(ROSTER_TABLE, 'to_confirm', to, by.role, act);
    await recordMoves(work.manager, by, { entityType: 'student', entityId: id, from: 'to_confirm', to, act });
    const version = waiting.version + 1;
    const place = decision === 'another' ? { classGroupId } : {};
    await work.manager.update(Student, { id }, { ...place, otherClassGroupId: null, rosterState: to, version, updatedAt: () => 'now()' });
    await matchAgain(work, [{ id, accountId, version }]);
    return decision === 'another' ? 'joined' : 'refused';
  }
}

interface Settled {
  waiting: Pick<Student, 'id' | 'version'> & { accountId: string };
  candidate: RosterRow | undefined;
  decision: JoinDecisionInput['decision'];
  classGroupId: string;
}
