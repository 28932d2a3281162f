import type { EntityManager } from 'typeorm';

/** Whose lists of matches have changed. */
export interface MovedMatches {
  studentIds: readonly string[];
}

/** PostgreSQL delivers it to listeners once the transaction is committed. */
export const MOVED_MATCHES_CHANNEL = 'seve_moved_matches';

/** PostgreSQL limits a notice to 8,000 bytes. */
const IDS_OF_NOTICE = 180;

/** Each notice is the JSON of a `MovedMatches`. Raw: writes no table. */
export async function noteMovedMatches(manager: EntityManager, { studentIds }: MovedMatches): Promise<void> {
  const notices = partsOf(studentIds).map((part) => JSON.stringify({ studentIds: part }));
  if (notices.length === 0) return;
  await manager.query('select pg_notify($1, notice) from unnest($2::text[]) as notice', [MOVED_MATCHES_CHANNEL, notices]);
}

/** @throws for what is no notice of `noteMovedMatches`. */
export function readMovedMatches(notice: string): MovedMatches {
  const { studentIds } = JSON.parse(notice) as MovedMatches;
  if (Array.isArray(studentIds)) return { studentIds };
  throw new Error('not a notice of moved matches');
}

function partsOf(ids: readonly string[]): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let start = 0; start < ids.length; start += IDS_OF_NOTICE) parts.push(ids.slice(start, start + IDS_OF_NOTICE));
  return parts;
}
