import { Injectable } from '@nestjs/common';
import { Session } from '@seve/database';
import { NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { DataSource, MoreThan } from 'typeorm';
import type { Principal } from '../http/principal.js';
import type { DoneView, SessionView } from './auth.dto.js';

/** The open sessions of one account. Their tokens stay here. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async list({ accountId, sessionId }: Principal): Promise<SessionView[]> {
    const sessions = await this.dataSource.getRepository(Session).find({
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

  /** @throws NotFound for a session of somebody else. */
  async revoke({ accountId }: Principal, sessionId: string): Promise<DoneView> {
    await this.outbox.transaction(async ({ manager }) => {
      const { affected } = await manager.delete(Session, { id: sessionId, accountId });
      if (!affected) throw new NotFound('not-found');
    });
    return { status: true };
  }
}
