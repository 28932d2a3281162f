import { Injectable } from '@nestjs/common';
import {
  applicationOfStudent,
  applicationsOfStudent,
  offerCards,
  runningApplicationsOfStudent,
  type StudentApplicationRow,
} from '@seve/database';
import { NotFound } from '@seve/domain';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { StudentPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import type { ApplicationForStudent, StudentApplicationList } from './applications.dto.js';
import { restorableAmong } from './restorable.js';
import { viewForStudent } from './student-application.view.js';

/** Reads the applications of a student for that student. */
@Injectable()
export class OwnApplications {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list({ studentId }: StudentPrincipal, { cursor, limit }: PageQuery): Promise<StudentApplicationList> {
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const rows = await applicationsOfStudent(this.dataSource.manager, studentId, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, (row) => [row.createdKey, row.id]);
    return { items: await this.forStudent(studentId, items), next };
  }

  /** Running applications of the student, the newest first. */
  async running({ studentId }: StudentPrincipal): Promise<ApplicationForStudent[]> {
    return this.forStudent(studentId, await runningApplicationsOfStudent(this.dataSource.manager, studentId));
  }

  /** @throws NotFound for the application of another student. */
  async find(id: string, { studentId }: StudentPrincipal): Promise<ApplicationForStudent> {
    const row = await applicationOfStudent(this.dataSource.manager, studentId, id);
    const [view] = row ? await this.forStudent(studentId, [row]) : [];
    if (!view) throw new NotFound('not-found');
    return view;
  }

  private async forStudent(studentId: string, rows: readonly StudentApplicationRow[]): Promise<ApplicationForStudent[]> {
    const cards = await offerCards(
      this.dataSource.manager,
      rows.flatMap(({ offerId }) => offerId ?? []),
    );
    const reading = { studentId, offers: cards, today: this.clock.today() };
    const restorable = await restorableAmong(this.dataSource.manager, rows, reading);
    const now = this.clock.now();
    return rows.map((row) => {
      const offer = cards.find(({ id }) => id === row.offerId) ?? null;
      return viewForStudent(row, offer, { now, isRestorable: restorable.has(row.id) });
    });
  }
}
