import { Injectable } from '@nestjs/common';
import { audit, Session } from '@seve/database';
import { Conflict } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import type { FastifyRequest } from 'fastify';
import { Not } from 'typeorm';
import { KnownDevices } from '../../../../core/people/devices/known-devices.service.js';
import { SecondSteps } from '../../../../core/people/second-step/second-steps.js';
import { base32, otpauthUri } from '../../../../core/people/second-step/totp.js';
import { SecurityLetters } from '../../../../core/people/security-letters.js';
import type { Principal } from '../../../../http/session/principal.js';
import { clientAddress } from '../../../../http/throttling/client-address.js';
import { GuessLimits, WrongGuess } from '../limits/guess-limits.js';
import { Proofs } from '../proofs.js';
import { Entrance } from '../sessions/entrance.js';
import type { RecoveryCodesView, SecondStepSecretView } from './second-step.dto.js';

/** Sets up the second step of an account, draws its recovery codes, or removes it, for the owner. */
@Injectable()
export class OwnSecondStep {
  constructor(
    private readonly outbox: Outbox,
    private readonly guesses: GuessLimits,
    private readonly devices: KnownDevices,
    private readonly proofs: Proofs,
    private readonly steps: SecondSteps,
    private readonly entrance: Entrance,
    private readonly letters: SecurityLetters,
  ) {}

  /** Returns a new secret for the second step. @throws Forbidden without a fresh proof; Conflict when the second step is on. */
  begin(principal: Principal): Promise<SecondStepSecretView> {
    return this.outbox.transaction(async ({ manager }) => {
      await this.proofs.require(manager, principal);
      const secret = await this.steps.begin(manager, principal.accountId);
      if (secret === null) throw new Conflict('second-step.on');
      return { secret: base32(secret), uri: otpauthUri(secret, principal.email) };
    });
  }

  /**
   * Turns the second step on with the first right code and ends the other sessions, which were opened without it. Returns the recovery
   * codes and the cookie of the renewed session.
   */
  async confirm(principal: Principal, code: string, request: FastifyRequest): Promise<RecoveryCodesView & { cookie: string }> {
    const { accountId, sessionId } = principal;
    return this.withCode(principal, code, request, async (work) => {
      const { manager } = work;
      if (await this.steps.isOn(manager, accountId)) throw new Conflict('second-step.on');
      await this.steps.confirm(manager, accountId);
      await manager.delete(Session, { accountId, id: Not(sessionId) });
      await this.letters.secondStepChanged(work, accountId, true);
      await audit(manager, principal, { act: 'second_factor_changed', on: 'account', id: accountId, code: 'on' });
      const codes = await this.steps.drawCodes(manager, accountId);
      return { codes, cookie: await this.entrance.renew(manager, sessionId) };
    });
  }

  /** Returns new recovery codes; the old ones no longer work. */
  async renewCodes(principal: Principal, code: string, request: FastifyRequest): Promise<RecoveryCodesView> {
    const { accountId } = principal;
    return this.withCode(principal, code, request, async ({ manager }) => {
      if (!(await this.steps.isOn(manager, accountId))) throw new Conflict('second-step.off');
      return { codes: await this.steps.drawCodes(manager, accountId) };
    });
  }

  /** Returns the cookie of the renewed session. */
  async remove(principal: Principal, code: string, request: FastifyRequest): Promise<string> {
    const { accountId, sessionId } = principal;
    return this.withCode(principal, code, request, async (work) => {
      if (!(await this.steps.remove(work.manager, accountId))) throw new Conflict('second-step.off');
      await this.letters.secondStepChanged(work, accountId, false);
      await audit(work.manager, principal, { act: 'second_factor_changed', on: 'account', id: accountId, code: 'off' });
      return this.entrance.renew(work.manager, sessionId);
    });
  }

  private async withCode<T>(
    { accountId, email }: Principal,
    code: string,
    request: FastifyRequest,
    act: (work: UnitOfWork) => Promise<T>,
  ): Promise<T> {
    const deviceId = await this.devices.find(email, request);
    return this.guesses.within({ act: 'second-step', account: accountId, deviceId, address: clientAddress(request) }, () =>
      this.outbox.transaction(async (work) => {
        if (!(await this.steps.accept(work.manager, accountId, code))) throw new WrongGuess([{ path: 'code', code: 'second-step.code' }]);
        return act(work);
      }),
    );
  }
}
