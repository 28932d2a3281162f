import { Consent } from '@seve/database';
import { POOL_CONSENT_VERSION } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { StudentPrincipal } from '../../../http/session/principal.js';

/** Stores the student's consent to be kept for later, or its withdrawal; earlier decisions stay. */
export async function recordPoolDecision(
  manager: EntityManager,
  { accountId }: StudentPrincipal,
  decision: { applicationId: string; given: boolean },
): Promise<void> {
  await manager.insert(Consent, { id: uuid(), accountId, purpose: 'kept_for_later', textVersion: POOL_CONSENT_VERSION, ...decision });
}
