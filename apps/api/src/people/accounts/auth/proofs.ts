import { Injectable } from '@nestjs/common';
import { Credential, Session } from '@seve/database';
import { Forbidden, PROOF_MINUTES } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { KnownDevices } from '../../../core/people/devices/known-devices.service.js';
import { verifyPassword } from '../../../core/people/passwords.js';
import { SecondSteps } from '../../../core/people/second-step/second-steps.js';
import type { Principal } from '../../../http/session/principal.js';
import { clientAddress } from '../../../http/throttling/client-address.js';
import { GuessLimits, WrongGuess } from './limits/guess-limits.js';

/** Password or code, one of the two. */
export interface Proof {
  password?: string | null;
  code?: string | null;
}

/** Checks that the person at the browser is still the owner of the account, before acts that could take the account away. */
@Injectable()
export class Proofs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly guesses: GuessLimits,
    private readonly devices: KnownDevices,
    private readonly steps: SecondSteps,
  ) {}

  /** @throws Forbidden when both the last sign-in and the last proof are older than `PROOF_MINUTES`. */
  async require(manager: EntityManager, { sessionId }: Principal): Promise<void> {
    if (!(await this.isFresh(manager, sessionId))) throw new Forbidden('account.proof-needed');
  }

  isFresh(manager: EntityManager, sessionId: string): Promise<boolean> {
    return manager
      .createQueryBuilder(Session, 'session')
      .where({ id: sessionId })
      .andWhere(`session.provedAt > now() - interval '${PROOF_MINUTES} minutes'`)
      .getExists();
  }

  /** Renews the proof of the session. @throws WrongGuess; TooMany after ten wrong guesses in an hour. */
  async give(principal: Principal, { password, code }: Proof, request: FastifyRequest): Promise<void> {
    const { accountId, email, sessionId } = principal;
    const deviceId = await this.devices.find(email, request);
    await this.guesses.within({ act: 'proof', account: accountId, deviceId, address: clientAddress(request) }, () =>
      this.outbox.transaction(async ({ manager }) => {
        if (code && !(await this.acceptCode(manager, accountId, code))) throw new WrongGuess([{ path: 'code', code: 'second-step.code' }]);
        if (!code && !(await this.isPassword(accountId, password ?? '')))
          throw new WrongGuess([{ path: 'password', code: 'account.password' }]);
        await manager.update(Session, { id: sessionId }, { provedAt: () => 'now()' });
      }),
    );
  }

  private async acceptCode(manager: EntityManager, accountId: string, code: string): Promise<boolean> {
    return (await this.steps.isOn(manager, accountId)) && this.steps.accept(manager, accountId, code);
  }

  private async isPassword(accountId: string, password: string): Promise<boolean> {
    const credential = await this.dataSource.manager.findOneBy(Credential, { accountId, password: Not(IsNull()) });
    return credential?.password ? verifyPassword(credential.password, password) : false;
  }
}
