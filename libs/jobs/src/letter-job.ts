import { CATALOGUE } from './catalogue.js';
import { jobOptions, type Promised } from './promised.js';
import type { QueueCarrier } from './queue-carrier.js';

/** The job that tries a letter for the time after `attempt`. Its id lets two who promise the same try collapse. */
export const letterJob = (emailId: string, attempt: number, notBefore: Date | null = null): Promised => ({
  name: 'send-email',
  id: `${emailId}_${attempt}`,
  payload: { emailId },
  notBefore,
});

/** Comes back to a letter after `delayMs`. What fails here, the sweeper repairs. */
export async function comeBackToLetter(carrier: QueueCarrier, emailId: string, attempt: number, delayMs: number): Promise<void> {
  const job = letterJob(emailId, attempt, new Date(Date.now() + delayMs));
  await carrier.queue(CATALOGUE[job.name].queue).add(job.name, job.payload, jobOptions(job));
}
