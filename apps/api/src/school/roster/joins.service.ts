import { Injectable } from '@nestjs/common';
import { enteredByCode, joinAccounts, rosterOfClass, waitingOfClass } from '@seve/database';
import { addDays, CLASS_CODE_JOINS_DAYS, dayInParis, doubtfulRows } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { ownClass } from '../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import type { ClassJoins } from './joins.dto.js';
import { accountView, candidateView, unlisted } from './joins.view.js';

/** Sign-ups by class code: waiting ones, and students already in the class. */
@Injectable()
export class JoinsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(classGroupId: string, member: SchoolPrincipal): Promise<ClassJoins> {
    const { manager } = this.dataSource;
    await ownClass(manager, classGroupId, member);
    const since = new Date(addDays(this.clock.today(), -CLASS_CODE_JOINS_DAYS));
    const [waiting, rows, entered] = await Promise.all([
      waitingOfClass(manager, classGroupId),
      rosterOfClass(manager, classGroupId),
      enteredByCode(manager, classGroupId, since),
    ]);
    const joins = waiting.map((person) => ({ person, candidates: doubtfulRows(rows, unlisted(person)) }));
    const compared = joins.flatMap(({ person, candidates }) => [person.id, ...candidates.map(({ row }) => row.id)]);
    const accounts = new Map((await joinAccounts(manager, compared)).map((one) => [one.studentId, accountView(one)]));
    return {
      waiting: joins.flatMap(({ person: { accountId: _account, ...person }, candidates }) => {
        const account = accounts.get(person.id);
        return account ? [{ ...person, account, candidates: candidates.map((one) => candidateView(one, accounts)) }] : [];
      }),
      entered: entered.map(({ enteredAt, ...student }) => ({ ...student, enteredOn: dayInParis(enteredAt) })),
    };
  }
}
