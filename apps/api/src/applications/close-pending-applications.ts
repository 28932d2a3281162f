import { Application, SYSTEM } from '@seve/database';
import type { Work } from '@seve/jobs';
import { In } from 'typeorm';
import type { ApplicationLetters } from './application-letters.js';
import { moveApplication } from './move-application.js';

/** Whoever still waits for an answer to an offer that has ended is told so. An offered seat stays offered. */
export async function closePendingApplications(work: Work, offerId: string, letters: ApplicationLetters): Promise<void> {
  const pending = await work.manager.find(Application, {
    where: { offerId, status: In(['submitted', 'read']) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const application of pending) {
    await moveApplication(work, application, 'closed_with_offer', SYSTEM, { changes: { answeredAt: () => 'now()' } });
  }
  await letters.write(
    work,
    'closed_with_offer',
    pending.map(({ id }) => id),
  );
}
