import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { officeOf, PastBreach, School, Student } from '@seve/database';
import { Conflict, move, NotFound, PAST_BREACH_TABLE, type PastBreachKind } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { linksAt } from '@seve/lifecycles';
import { letterParams } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';
import type { PastBreachKindOutcomeInput, PastBreachOutcomeInput } from './past-breaches.dto.js';

/** Actions of a coordinator on a past breach: notify the school, decide. */
@Injectable()
export class JudgePastBreach {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Notifies the school; idempotent. @throws NotFound; Conflict when no school can be notified */
  async tellSchool(id: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const { schoolId, studentId, kind, happenedAt, schoolToldAt } = await lock(manager, id);
      if (schoolToldAt !== null) return;
      const readers = schoolId === null ? [] : await officeOf(manager, schoolId);
      if (schoolId === null || readers.length === 0) throw new Conflict('past-breach.no-school');
      const student = studentId === null ? null : await manager.findOneBy(Student, { id: studentId });
      const { name: schoolName } = await manager.findOneByOrFail(School, { id: schoolId });
      const links = linksAt(this.config.publicUrl);
      const facts = {
        kind,
        schoolName,
        happenedAt: happenedAt.toISOString(),
        studentName: student && `${student.firstName} ${student.lastName}`,
        link: student ? links.studentSheet(student.classGroupId, student.id) : `${this.config.publicUrl}/${pageOf(kind)}`,
      };
      await work.write(
        ...readers.map(({ firstName, address, accountId, locale }) => ({
          ...letterParams('past-breach', { firstName, ...facts }),
          ...{ to: { address, accountId, locale }, entityType: 'past_breach', entityId: id },
        })),
      );
      await manager.update(PastBreach, { id }, { schoolToldAt: () => 'now()' });
    });
  }

  /** @throws NotFound; InvalidTransition when it is already decided. */
  async decide(id: string, { accountId, role }: Principal, { outcome, words }: PastBreachOutcomeInput): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const { status: from } = await lock(manager, id);
      const status = move(PAST_BREACH_TABLE, from, 'looked', role);
      await manager.update(PastBreach, { id }, { status, outcome, words, lookedByAccountId: accountId, lookedAt: () => 'now()' });
    });
  }

  /** Decides all open breaches of one kind. @throws Conflict when their number differs from the number shown */
  async decideKind({ accountId, role }: Principal, { kind, count, outcome, words }: PastBreachKindOutcomeInput): Promise<number> {
    return this.outbox.transaction(async ({ manager }) => {
      const status = move(PAST_BREACH_TABLE, 'open', 'looked', role);
      const decided = { status, outcome, words, lookedByAccountId: accountId, lookedAt: () => 'now()' };
      const { affected } = await manager.update(PastBreach, { kind, status: 'open' }, decided);
      const open = affected ?? 0;
      if (open !== count) throw new Conflict('past-breach.moved', { count: open });
      return open;
    });
  }
}

/** Returns the page of the school office for a kind that concerns no student. */
const pageOf = (kind: PastBreachKind): string => (kind === 'roster_with_sensitive_columns' ? 'listes' : 'etablissement/partenariats');

async function lock(manager: EntityManager, id: string): Promise<PastBreach> {
  const found = await manager.findOne(PastBreach, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw new NotFound('not-found');
  return found;
}
