import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';

export interface LettersWaiting {
  /** Seconds by which the oldest due letter is late; 0 if none waits. */
  oldestSeconds: number;
  /** Number of letters given up, of those first tried within three days. */
  dead: number;
}

/** Raw: two figures at once. */
export async function lettersWaiting(manager: EntityManager): Promise<LettersWaiting> {
  const [row] = await rowsOf<LettersWaiting>(
    manager,
    {
      oldestSeconds: `(select coalesce(extract(epoch from now() - min(not_before)), 0)::int from email
        where state in ('queued', 'sending') and not_before <= now())`,
      dead: `(select count(*)::int from email where state = 'dead' and first_tried_at > now() - interval '3 days')`,
    },
    '',
  );
  return row as LettersWaiting;
}
