import { Injectable } from '@nestjs/common';
import { auditDaily, type MinorMessageRow, minorMessagesOf } from '@seve/database';
import { DataSource } from 'typeorm';
import { type OwnStudent, ownStudent } from '../../../core/school/own-class.js';
import type { TeacherPrincipal } from '../../../http/session/principal.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { PageQuery } from '../../../http/validation/page.dto.js';
import type { SheetMessage, SheetMessagePage } from './student-messages.dto.js';

/** Lists in full what companies wrote to a student under 18, for the referent teacher. */
@Injectable()
export class StudentMessages {
  constructor(private readonly dataSource: DataSource) {}

  async list(of: OwnStudent, { cursor, limit }: PageQuery, teacher: TeacherPrincipal): Promise<SheetMessagePage> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const { id: studentId } = await ownStudent(manager, of, teacher);
    await auditDaily(manager, teacher, { act: 'messages_read', on: 'student', id: studentId });
    const rows = await minorMessagesOf(manager, studentId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ writtenKey, id }) => [writtenKey, id]);
    return { items: items.map(viewOf), next };
  }
}

const viewOf = ({ writtenKey: _key, entityType: about, entityId: aboutId, ...row }: MinorMessageRow): SheetMessage => ({
  ...row,
  about,
  aboutId,
});
