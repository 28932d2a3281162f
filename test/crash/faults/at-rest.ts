import { becomes } from '../../support/programs/local-start.js';
import type { ProcessWorld } from '../../support/world.js';

const WITHIN_MS = 120_000;
/** What a later slot holds back, as the digest of tomorrow morning, is not waited for. */
const UNDER_WAY = `select 1 from bullmq.job where state not in ('completed', 'failed', 'delayed')`;

/** Resolves when nothing is under way, wake-ups included, which no outbox knows: the next commit of a process is what the test asks for. */
export async function atRest(world: ProcessWorld): Promise<void> {
  await world.settled(WITHIN_MS);
  await becomes('the queue is empty', async () => (await world.query(UNDER_WAY)).length === 0, WITHIN_MS);
}
