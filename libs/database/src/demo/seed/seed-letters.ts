import { HOUR_MS, laneOfLetter } from '@seve/domain';
import { Email } from '../../entities/email.entity.js';
import { Suppression } from '../../entities/suppression.entity.js';
import { type PastLetter, pastLetters } from '../past-letters.js';
import { idAt, known, type Seeding } from './seed-context.js';

const ON_THE_WAY_MS = 2_000;

/** Seeds letters in their final state, for display only. An address that bounced is suppressed. */
export async function seedLetters(seeding: Seeding, publicUrl: string): Promise<void> {
  for (const past of pastLetters(publicUrl)) {
    const row = rowOf(seeding, past);
    await seeding.manager.insert(Email, row);
    if (past.end.state !== 'bounced') continue;
    const bounce = { address: past.to.email, reason: 'bounce', detail: past.end.error, emailId: row.id, createdAt: row.createdAt } as const;
    await seeding.manager.insert(Suppression, bounce);
  }
}

function rowOf(seeding: Seeding, { letter, params, to, application, workedDaysAgo, end }: PastLetter) {
  const at = seeding.calendar.ago(workedDaysAgo);
  const accountId = known(seeding.accountByEmail, to.email);
  const about = application
    ? { entityType: 'application', entityId: known(seeding.applicationByKey, application) }
    : { entityType: 'account', entityId: accountId };
  return {
    id: idAt(at),
    letter,
    params: params as Record<string, never> | null,
    toAddress: to.email,
    toAccountId: accountId,
    locale: 'fr' as const,
    ...about,
    state: end.state,
    error: end.error ?? null,
    attempt: end.attempts ?? Number(end.state !== 'expired'),
    lane: laneOfLetter(letter),
    notBefore: at,
    expiresAt: new Date(at.getTime() + 48 * HOUR_MS),
    sentAt: end.state === 'sent' ? new Date(at.getTime() + ON_THE_WAY_MS) : null,
    createdAt: at,
  };
}
