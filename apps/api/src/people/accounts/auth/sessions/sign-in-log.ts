import { Injectable } from '@nestjs/common';
import { Account, audit, principalOfSession, Student, visitorFrom } from '@seve/database';
import { Clock } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import type { RequestWithPrincipal } from '../../../../http/session/principal.js';

export type FirstStep = 'password' | 'link';

/** Sign-ins and wrong passwords in the audit log. */
@Injectable()
export class SignInLog {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async signedIn(manager: EntityManager, token: string, request: FastifyRequest, code: FirstStep | 'second_step'): Promise<void> {
    const holder = await principalOfSession({ manager }, token);
    if (!holder) return;
    await manager.update(Account, { id: holder.accountId }, { lastActOn: this.clock.today() });
    await manager.update(Student, { accountId: holder.accountId, inactivityWarnedAt: Not(IsNull()) }, { inactivityWarnedAt: null });
    await audit(
      manager,
      { ...holder, addressHash: hashOf(request) ?? '' },
      { act: 'signed_in', on: 'account', id: holder.accountId, code },
    );
  }

  /** Records a wrong password without the typed address, which may be a password. Does the same work for an unknown address. */
  async failed(email: string, request: FastifyRequest): Promise<void> {
    const { manager } = this.dataSource;
    const account = await manager.findOne(Account, { select: { id: true }, where: { email } });
    await audit(manager, visitorFrom(hashOf(request)), { act: 'sign_in_failed', on: 'account', id: account?.id ?? null });
  }
}

const hashOf = (request: RequestWithPrincipal): string | null => request.addressHash ?? null;
