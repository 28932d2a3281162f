import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';

export const OPEN_LETTER_STATES = ['queued', 'sending', 'held'] as const;
export type OpenLetters = Record<(typeof OPEN_LETTER_STATES)[number], number>;

/** Counts unsent letters by state. Raw: three figures in one pass over those rows only (`email_unsent`). */
export async function openLetters(manager: EntityManager): Promise<OpenLetters> {
  const counted = (state: string) => `(count(*) filter (where state = '${state}'))::int`;
  const [row] = await rowsOf<OpenLetters>(
    manager,
    { queued: counted('queued'), sending: counted('sending'), held: counted('held') },
    "from email where state in ('queued', 'sending', 'held')",
  );
  return row as OpenLetters;
}
