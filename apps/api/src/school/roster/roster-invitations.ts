import { Injectable } from '@nestjs/common';
import { type InvitedRow, lockInvited, markInvited, recordMoves, School, Student } from '@seve/database';
import { rosterPaper, writePaper } from '@seve/documents';
import { Conflict, move, NotFound, ROSTER_TABLE } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { type EntityManager, In } from 'typeorm';
import { ownClass } from '../../core/school/own-class.js';
import { newPersonalCode, readCode } from '../../core/school/roster/personal-code.js';
import { RosterLetters } from '../../core/school/roster/roster-letters.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import type { InvitedInput, MailedInput, MailedView } from './roster.dto.js';

interface PrintedLetters {
  className: string;
  pdf: Buffer;
}

type Coded = InvitedRow & { code: string };

/** Invites students who have not joined: on paper, one page each, or by e-mail where an address is known. */
@Injectable()
export class RosterInvitations {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: RosterLetters,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict when all have joined, NotFound for a student of another class. */
  async print(classGroupId: string, { studentIds }: InvitedInput, member: SchoolPrincipal): Promise<PrintedLetters> {
    const { by, rows } = await this.outbox.transaction(async (work) => {
      const by = await this.inviter(work, classGroupId, member);
      await requireOfClass(work.manager, classGroupId, studentIds ?? []);
      const rows = await lockInvited(work.manager, classGroupId, studentIds ?? null);
      if (rows.length === 0) throw new Conflict('roster.nobody-to-invite');
      return { by, rows: await this.invite(work, rows, member) };
    });
    const [address] = [this.letters.joinAddress()];
    const letters = rows.map(({ firstName, lastName, code }) => ({ ...by, firstName, lastName, address, code: readCode(code) }));
    return { className: by.className, pdf: await writePaper(rosterPaper(by.className, letters, this.clock.now())) };
  }

  /** @throws Conflict when all have joined, NotFound for a student of another class. */
  mail(classGroupId: string, { studentIds, locale }: MailedInput, member: SchoolPrincipal): Promise<MailedView> {
    return this.outbox.transaction(async (work) => {
      const by = await this.inviter(work, classGroupId, member);
      await requireOfClass(work.manager, classGroupId, studentIds ?? []);
      const rows = await lockInvited(work.manager, classGroupId, studentIds ?? null);
      if (rows.length === 0) throw new Conflict('roster.nobody-to-invite');
      const reached = rows.flatMap((row) => (row.contactEmail === null ? [] : [{ ...row, address: row.contactEmail }]));
      const coded = await this.invite(work, reached, member);
      const written = await work.write(...coded.map((row) => this.letters.invitation({ ...row, locale }, by)));
      return { written, recent: reached.length - written, withoutAddress: rows.length - reached.length };
    });
  }

  private async inviter({ manager }: UnitOfWork, classGroupId: string, member: SchoolPrincipal) {
    const { name: className } = await ownClass(manager, classGroupId, member);
    const { name: schoolName } = await manager.findOneByOrFail(School, { id: member.schoolId });
    return { className, schoolName, teacherName: `${member.firstName} ${member.lastName}` };
  }

  /** Gives each row a personal code. A valid code is kept, so that an earlier letter still opens the same row. */
  private async invite<Row extends InvitedRow>(
    { manager }: UnitOfWork,
    rows: readonly Row[],
    { accountId, role }: SchoolPrincipal,
  ): Promise<(Row & Coded)[]> {
    const coded = rows.map((row) => ({ ...row, code: row.personalCode ?? newPersonalCode() }));
    if (coded.length === 0) return coded;
    await recordMoves(
      manager,
      { accountId, role },
      ...coded.map(({ id, rosterState }) => ({
        ...{ entityType: 'student' as const, entityId: id, act: 'invite' },
        from: rosterState,
        to: move(ROSTER_TABLE, rosterState, 'invited', role, 'invite'),
      })),
    );
    await markInvited(manager, coded);
    return coded;
  }
}

async function requireOfClass(manager: EntityManager, classGroupId: string, ids: readonly string[]): Promise<void> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return;
  const known = await manager.countBy(Student, { id: In(asked), classGroupId });
  if (known !== asked.length) throw new NotFound('not-found');
}
