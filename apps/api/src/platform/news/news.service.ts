import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { countNews, markNewsSeen, type NewsReader, type NewsRow, newsOfAccount, notePages } from '@seve/database';
import { type Locale, NEWS_LETTERS } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { digestEntryOf } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { Principal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import type { NewsCount, NewsItem, NewsList } from './news.dto.js';

/** Upper bound of the count: larger numbers are of no use to the reader. */
const MOST_COUNTED = 100;

/** Counts and lists the news of an account, read from the rows of letters. */
@Injectable()
export class NewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Pick<Config, 'undoMs'>,
  ) {}

  async list(reader: Principal, { cursor, limit }: PageQuery, locale: Locale): Promise<NewsList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await newsOfAccount(this.dataSource.manager, this.readerOf(reader), { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ atKey, id }) => [atKey, id]);
    return { items: items.flatMap((row) => viewOf(row, locale)), next };
  }

  async count(reader: Principal): Promise<NewsCount> {
    return { unseen: await countNews(this.dataSource.manager, this.readerOf(reader), MOST_COUNTED) };
  }

  /** Marks news as seen and notifies the reader's other open pages. */
  async see({ accountId }: Principal, until: string): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      await markNewsSeen(manager, accountId, new Date(until));
      await notePages(manager, { topic: 'news', ids: [accountId] });
    });
  }

  private readonly readerOf = ({ accountId }: Principal): NewsReader => ({
    accountId,
    letters: NEWS_LETTERS,
    undoMs: this.config.undoMs,
  });
}

function viewOf({ id, letter: name, params, at, isNew }: NewsRow, locale: Locale): NewsItem[] {
  const letter = NEWS_LETTERS.find((one) => one === name);
  if (!letter) return [];
  const { subject, link } = digestEntryOf(letter, params as never, locale);
  const { pathname, search, hash } = new URL(link);
  return [{ id, letter, subject, path: `${pathname}${search}${hash}`, at, isNew }];
}
