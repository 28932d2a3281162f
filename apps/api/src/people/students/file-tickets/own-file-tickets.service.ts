import { Injectable } from '@nestjs/common';
import { fileReadingsOfStudent } from '@seve/database';
import { DataSource } from 'typeorm';
import type { StudentPrincipal } from '../../../http/session/principal.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { PageQuery } from '../../../http/validation/page.dto.js';
import type { FileReadingList } from './file-tickets.dto.js';

@Injectable()
export class OwnFileTicketsService {
  constructor(private readonly dataSource: DataSource) {}

  async list({ studentId }: StudentPrincipal, { cursor, limit }: PageQuery): Promise<FileReadingList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await fileReadingsOfStudent(this.dataSource.manager, studentId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ openedKey, id }) => [openedKey, id]);
    return { items: items.map(({ openedKey: _key, ...reading }) => reading), next };
  }
}
