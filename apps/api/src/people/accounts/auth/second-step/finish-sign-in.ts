import { Injectable } from '@nestjs/common';
import { Account } from '@seve/database';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { KnownDevices } from '../../../../core/people/devices/known-devices.service.js';
import { SecondSteps } from '../../../../core/people/second-step/second-steps.js';
import { SecurityLetters } from '../../../../core/people/security-letters.js';
import { clientAddress } from '../../../../http/throttling/client-address.js';
import { GuessLimits, WrongGuess } from '../limits/guess-limits.js';
import { Entrance } from '../sessions/entrance.js';
import { PendingSignIn } from './pending-sign-in.js';
import type { SecondStepInput } from './second-step.dto.js';

/** The second step of a sign-in, after the password or the link. */
@Injectable()
export class FinishSignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly guesses: GuessLimits,
    private readonly devices: KnownDevices,
    private readonly steps: SecondSteps,
    private readonly pending: PendingSignIn,
    private readonly entrance: Entrance,
    private readonly letters: SecurityLetters,
  ) {}

  /**
   * Returns the cookies of the session. @throws WrongGuess for a wrong or already used code; TooMany after ten wrong codes in an hour,
   * counted separately for codes of the application and recovery codes.
   */
  async execute(input: SecondStepInput, request: FastifyRequest): Promise<string[]> {
    const { manager } = this.dataSource;
    const account = await manager.findOneByOrFail(Account, { id: await this.pending.accountOf(manager, request) });
    const deviceId = await this.devices.find(account.email, request);
    const act = input.isRecovery ? 'recovery' : 'second-step';
    return this.guesses.within({ act, account: account.id, deviceId, address: clientAddress(request) }, () =>
      this.outbox.transaction(async (work) => {
        if (!(await this.accept(work, account.id, input))) throw wrong(input);
        const over = await this.pending.end(work.manager, request);
        return [...(await this.entrance.openAfterSecondStep(work.manager, account.id, request, input.isTrusted ?? false)), over];
      }),
    );
  }

  private async accept(work: UnitOfWork, accountId: string, { code, isRecovery }: SecondStepInput): Promise<boolean> {
    const { manager } = work;
    if (!isRecovery) return this.steps.accept(manager, accountId, code);
    if (!(await this.steps.acceptRecovery(manager, accountId, code))) return false;
    await this.letters.recoveryCodeUsed(work, accountId, await this.steps.codesLeft(manager, accountId));
    return true;
  }
}

const wrong = ({ isRecovery }: SecondStepInput) =>
  new WrongGuess([{ path: 'code', code: isRecovery ? 'second-step.recovery' : 'second-step.code' }]);
