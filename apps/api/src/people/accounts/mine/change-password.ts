import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { audit, Credential, Session, voidLinksOf } from '@seve/database';
import { Outbox } from '@seve/jobs';
import { CONFIG } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import { type EntityManager, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { KnownDevices } from '../../../core/people/devices/known-devices.service.js';
import { refuseOneClick } from '../../../core/people/one-click-accounts.js';
import { hashPassword } from '../../../core/people/passwords.js';
import { SecurityLetters } from '../../../core/people/security-letters.js';
import type { Principal } from '../../../http/session/principal.js';
import { Proofs } from '../auth/proofs.js';
import { Entrance } from '../auth/sessions/entrance.js';
import type { PasswordInput } from './my-account.dto.js';

/** Sets a new password, or the first one of an account that was opened by links. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly outbox: Outbox,
    private readonly proofs: Proofs,
    private readonly entrance: Entrance,
    private readonly devices: KnownDevices,
    private readonly letters: SecurityLetters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Returns the cookie of the renewed session. @throws Forbidden without a fresh proof. */
  async execute(principal: Principal, { newPassword, endsOthers }: PasswordInput, request: FastifyRequest): Promise<string> {
    const { accountId, sessionId, email } = principal;
    refuseOneClick(this.config, email);
    const password = await hashPassword(newPassword);
    return this.outbox.transaction(async (work) => {
      const { manager } = work;
      await this.proofs.require(manager, principal);
      await storePassword(manager, accountId, password);
      await voidLinksOf(manager, accountId);
      if (endsOthers) {
        await manager.delete(Session, { accountId, id: Not(sessionId) });
        await this.devices.forgetOthers(manager, accountId, request);
      }
      await this.letters.passwordChanged(work, accountId);
      await audit(manager, principal, { act: 'password_changed', on: 'account', id: accountId });
      return this.entrance.renew(manager, sessionId);
    });
  }
}

async function storePassword(manager: EntityManager, accountId: string, password: string): Promise<void> {
  const { affected } = await manager.update(Credential, { accountId, providerId: 'credential' }, { password, updatedAt: () => 'now()' });
  if (!affected)
    await manager.insert(Credential, { id: uuid(), accountId, providerId: 'credential', providerAccountId: accountId, password });
}
