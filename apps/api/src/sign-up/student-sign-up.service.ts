import { Injectable } from '@nestjs/common';
import { Student } from '@seve/database';
import { ageOn, InvalidInput, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ConfirmationService } from '../accounts/confirmation.service.js';
import { createAccount } from '../accounts/create-account.js';
import { hashPassword } from '../auth/passwords.js';
import { Clock } from '../http/clock.js';
import { classOfCode } from './class-codes.js';
import type { ClassOfCodeView, SignedUpView, StudentSignUpInput } from './sign-up.dto.js';
import { TakenAddress } from './taken-address.js';

const AGES = { youngest: 13, oldest: 90 } as const;

/** A student enters by the code of a class. */
@Injectable()
export class StudentSignUpService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly confirmation: ConfirmationService,
    private readonly taken: TakenAddress,
  ) {}

  /** @throws NotFound for a code that opens nothing. */
  async classOf(code: string): Promise<ClassOfCodeView> {
    const group = await classOfCode(this.dataSource.manager, code);
    if (!group) throw new NotFound('class-code.unknown');
    return { className: group.name, schoolName: group.school.name };
  }

  async signUp({ classCode, birthDate, lowerSecondaryFinished, password, ...person }: StudentSignUpInput): Promise<SignedUpView> {
    this.requirePlausible(birthDate);
    const passwordHash = await hashPassword(password);
    await this.outbox.transaction(async (work) => {
      const group = await classOfCode(work.manager, classCode);
      if (!group) throw new InvalidInput([{ path: 'classCode', code: 'class-code.unknown' }]);
      const accountId = await createAccount(work.manager, { ...person, passwordHash, isConfirmed: false });
      if (accountId === null) return this.taken.tell(work, person.email);
      await work.manager.insert(Student, {
        id: uuid(),
        accountId,
        classGroupId: group.id,
        birthDate,
        lowerSecondaryFinished: lowerSecondaryFinished ?? false,
      });
      await this.confirmation.ask(work, { ...person, accountId });
    });
    return {};
  }

  private requirePlausible(birthDate: string): void {
    const age = ageOn(birthDate, this.clock.today());
    if (age < AGES.youngest || age > AGES.oldest) throw new InvalidInput([{ path: 'birthDate', code: 'student.birth-date' }]);
  }
}
