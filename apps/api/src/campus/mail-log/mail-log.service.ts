import { Injectable } from '@nestjs/common';
import { type MailLogFilter, type MailLogState, mailLog, mailLogCounts, staffNamed } from '@seve/database';
import type { Locale } from '@seve/domain';
import { fold } from '@seve/reference';
import { DataSource } from 'typeorm';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import { foldedWords } from '../../http/validation/folded-words.js';
import { emailView } from './email.view.js';
import type { DeadLettersQuery, EmailList } from './mail-log.dto.js';

/** Letters with their recipients and their delivery state. */
@Injectable()
export class MailLogService {
  constructor(private readonly dataSource: DataSource) {}

  async list(query: DeadLettersQuery, state: MailLogState | null, locale: Locale): Promise<EmailList> {
    const { cursor, limit } = query;
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const { manager } = this.dataSource;
    const filter = await this.filterOf(query);
    const [rows, counts] = await Promise.all([
      mailLog(manager, filter, state, { after, limit: limit + 1 }),
      cursor === undefined ? mailLogCounts(manager, filter) : [],
    ]);
    const { items, next } = pageOf(rows, limit, ({ createdKey, id }) => [createdKey, id]);
    return { items: items.map((row) => emailView(row, locale)), next, counts };
  }

  private async filterOf({ q, letter, entityType, entityId, from, to }: DeadLettersQuery): Promise<MailLogFilter> {
    return {
      to: q === undefined ? null : await this.peopleOf(q),
      letter: letter ?? null,
      entityType: entityType ?? null,
      entityId: entityId ?? null,
      from: from ?? null,
      until: to ?? null,
    };
  }

  /** Returns the recipients that a search means. Addresses have no accents: "Léa" finds those that begin with "lea". */
  private async peopleOf(q: string): Promise<MailLogFilter['to']> {
    const isAddress = /[@._+-]/.test(q);
    return {
      prefix: (isAddress ? '' : fold(q)) || q.toLowerCase(),
      accountIds: isAddress ? [] : await staffNamed(this.dataSource.manager, foldedWords(q)),
    };
  }
}
