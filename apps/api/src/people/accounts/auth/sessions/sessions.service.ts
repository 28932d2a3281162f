import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Session } from '@seve/database';
import { NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import type { FastifyRequest } from 'fastify';
import { MoreThan, Not, Repository } from 'typeorm';
import type { DoneView } from '../../../../core/people/devices/devices.dto.js';
import { KnownDevices } from '../../../../core/people/devices/known-devices.service.js';
import type { Principal } from '../../../../http/session/principal.js';
import type { SessionView } from '../auth.dto.js';

/** The open sessions of one account, without their tokens. */
@Injectable()
export class SessionsService {
  constructor(
    @InjectRepository(Session) private readonly sessions: Repository<Session>,
    private readonly outbox: Outbox,
    private readonly devices: KnownDevices,
  ) {}

  async list({ accountId, sessionId }: Principal): Promise<SessionView[]> {
    const sessions = await this.sessions.find({
      select: { id: true, createdAt: true, updatedAt: true, userAgent: true },
      where: { accountId, expiresAt: MoreThan(new Date()) },
      order: { updatedAt: 'DESC' },
      take: 50,
    });
    return sessions.map(({ id, createdAt, updatedAt, userAgent }) => ({
      id,
      createdAt,
      lastUsedAt: updatedAt,
      userAgent,
      isCurrent: id === sessionId,
    }));
  }

  /** @throws NotFound for a session of another account. */
  async revoke({ accountId }: Principal, sessionId: string): Promise<DoneView> {
    await this.outbox.transaction(async ({ manager }) => {
      const { affected } = await manager.delete(Session, { id: sessionId, accountId });
      if (!affected) throw new NotFound('not-found');
    });
    return { status: true };
  }

  /** Ends every other session of the account and forgets every other device. */
  async revokeOthers({ accountId, sessionId }: Principal, request: FastifyRequest): Promise<DoneView> {
    await this.outbox.transaction(async ({ manager }) => {
      await manager.delete(Session, { accountId, id: Not(sessionId) });
      await this.devices.forgetOthers(manager, accountId, request);
    });
    return { status: true };
  }
}
