import { Injectable } from '@nestjs/common';
import { lettersOfStudent } from '@seve/database';
import { DataSource } from 'typeorm';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import { studentLetterView } from './student-letter.view.js';
import type { StudentLetterList } from './student-letters.dto.js';

@Injectable()
export class StudentLettersService {
  constructor(private readonly dataSource: DataSource) {}

  async list({ accountId, studentId }: StudentPrincipal, { cursor, limit }: PageQuery): Promise<StudentLetterList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await lettersOfStudent(this.dataSource.manager, { accountId, studentId }, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ createdKey, id }) => [createdKey, id]);
    return { items: items.map(studentLetterView), next };
  }
}
