import { randomBytes } from 'node:crypto';
import { membershipToBegin, Session } from '@seve/database';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { SESSION_SECONDS } from '../../../../http/session/session-cookie.js';

export interface NewSession {
  ipAddress: string;
  userAgent: string;
}

export const newSessionToken = (): string => randomBytes(24).toString('base64url');

/** Inserts a session as better-auth does at sign-in, in the caller's transaction. Returns its token. */
export async function openSession(manager: EntityManager, accountId: string, { ipAddress, userAgent }: NewSession): Promise<string> {
  const token = newSessionToken();
  await manager
    .createQueryBuilder()
    .insert()
    .into(Session)
    .values({
      id: uuid(),
      token,
      accountId,
      membershipId: await membershipToBegin(manager, accountId),
      ipAddress,
      userAgent: userAgent.slice(0, 300),
      expiresAt: () => `now() + interval '${SESSION_SECONDS} seconds'`,
    })
    .execute();
  return token;
}
