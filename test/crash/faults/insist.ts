import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../support/client.js';

const GIVES_UP_AFTER_MS = 200_000;

/** Sends again until the server answers and has room, as a person presses again. @throws where no answer comes in time */
export async function insist<Body>(ask: () => Promise<Answer<Body>>): Promise<Answer<Body>> {
  for (const end = Date.now() + GIVES_UP_AFTER_MS; Date.now() < end; await pause(100)) {
    const answer = await ask().catch(() => null);
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
  }
  throw new Error('no answer');
}
