import {
  type Actor,
  Company,
  heldByPause,
  noteSilenceWarning,
  Offer,
  SilencePause,
  SYSTEM,
  standingPause,
  unansweredOf,
} from '@seve/database';
import { type CivilDate, isExpired, SILENCE_WARNING_FROM } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { In } from 'typeorm';
import type { ApplicationLetters } from '../letters/application-letters.js';
import { moveOffer } from './move-offer.js';

/**
 * Warns a company, once in 90 days, when an ended application makes it reach `SILENCE_WARNING_FROM` unanswered ones. The caller locked the
 * company before the end, so that of two simultaneous ends the second counts the first.
 */
export async function warnIfSilent(work: UnitOfWork, companyId: string, { clock, silence }: ApplicationLetters): Promise<void> {
  const { manager } = work;
  const today = clock.today();
  const unanswered = await unansweredOf(manager, companyId, today);
  if (unanswered < SILENCE_WARNING_FROM || !(await noteSilenceWarning(manager, companyId, today))) return;
  await silence.write(work, 'company-silence-warning', { companyId, occurrence: today, said: { unanswered } });
}

/**
 * Ends the pause of a company once all applications it was paused for are answered. The caller locked the company before the answer, so
 * that of two simultaneous answers the second sees the first.
 */
export async function liftIfAnswered(work: UnitOfWork, companyId: string, letters: ApplicationLetters): Promise<void> {
  const pause = await standingPause(work.manager, companyId);
  if (pause === null || (await heldByPause(work.manager, companyId)) > 0) return;
  await liftPause(work, pause, SYSTEM, letters);
}

/**
 * Resumes the offers paused for unanswered applications, except those whose last day has passed, and none of a suspended company; tells the
 * company. The caller has locked its row.
 */
export async function liftPause(work: UnitOfWork, pause: SilencePause, by: Actor, letters: ApplicationLetters): Promise<void> {
  const { id, companyId, offerIds } = pause;
  await work.manager.update(SilencePause, { id }, { liftedAt: () => 'now()', liftedByAccountId: by.accountId });
  const { status } = await work.manager.findOneOrFail(Company, { select: { status: true }, where: { id: companyId } });
  const offers = status === 'verified' ? await lockPaused(work, offerIds, letters.clock.today()) : [];
  for (const offer of offers) await moveOffer(work, offer, 'published', by, { act: 'resume', reason: 'silence' });
  const said = { offers: offers.length, answered: by.accountId === null };
  await letters.silence.write(work, 'company-offers-resumed', { companyId, occurrence: id, said });
}

async function lockPaused({ manager }: UnitOfWork, ids: readonly string[], today: CivilDate): Promise<Offer[]> {
  const where = { id: In([...ids]), status: 'paused' as const };
  const offers = await manager.find(Offer, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  return offers.filter(({ expiresOn }) => !isExpired(expiresOn, today));
}
