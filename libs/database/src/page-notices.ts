import type { EntityManager } from 'typeorm';
import { prepared } from './prepared.js';

/** Topics of notices to open pages. */
export const NOTICE_TOPICS = ['matches', 'news'] as const;

/** A notice to open pages: what has changed, and for whom. */
export interface PageNotice {
  topic: (typeof NOTICE_TOPICS)[number];
  /** Students whose list of matches has changed, or accounts with news. */
  ids: readonly string[];
}

/** Channel on which PostgreSQL delivers notices after the commit of the transaction. */
export const PAGE_NOTICES_CHANNEL = 'seve_page_notices';

/** Maximum ids per notice: PostgreSQL limits a notice to 8,000 bytes. */
const IDS_OF_NOTICE = 180;

/** Sends notices, each the JSON of a `PageNotice`. Raw: writes no table. */
export async function notePages(manager: EntityManager, { topic, ids }: PageNotice): Promise<void> {
  const notices = partsOf([...new Set(ids)]).map((part) => JSON.stringify({ topic, ids: part } satisfies PageNotice));
  if (notices.length === 0) return;
  await manager.query(prepared('select pg_notify($1, notice) from unnest($2::text[]) as notice'), [PAGE_NOTICES_CHANNEL, notices]);
}

/** @throws unless the text is a notice of `notePages`. */
export function readPageNotice(notice: string): PageNotice {
  const { topic, ids } = JSON.parse(notice) as PageNotice;
  if (NOTICE_TOPICS.includes(topic) && Array.isArray(ids)) return { topic, ids };
  throw new Error('not a notice for pages');
}

function partsOf(ids: readonly string[]): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let start = 0; start < ids.length; start += IDS_OF_NOTICE) parts.push(ids.slice(start, start + IDS_OF_NOTICE));
  return parts;
}
