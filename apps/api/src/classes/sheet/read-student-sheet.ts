import { Injectable } from '@nestjs/common';
import {
  applicationsOfSheet,
  auditDaily,
  Guardian,
  matchesOfStudent,
  offerCards,
  SecondStep,
  studentsOfClasses,
  timelineOfStudent,
} from '@seve/database';
import { NotFound } from '@seve/domain';
import { DIGEST_THRESHOLD, TOP_PER_STUDENT } from '@seve/matching';
import { communeName } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import type { TeacherPrincipal } from '../../http/session/principal.js';
import { pageOf, readCursor } from '../../http/validation/cursor.js';
import type { PageQuery } from '../../http/validation/page.dto.js';
import { viewOfStudent } from '../classes.view.js';
import { type OwnStudent, ownStudent } from '../own-class.js';
import type { SheetMatch, StudentSheet, TimelinePage } from './student-sheet.dto.js';
import { viewOfSheet } from './student-sheet.view.js';
import { viewOfEvent } from './timeline.view.js';

const BEST_MATCHES = 3;

@Injectable()
export class ReadStudentSheet {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async read(of: OwnStudent, teacher: TeacherPrincipal): Promise<StudentSheet> {
    const { manager } = this.dataSource;
    const student = await ownStudent(manager, of, teacher);
    const [guardian, [row], applications, matches, asksForCode] = await Promise.all([
      manager.findOneBy(Guardian, { studentId: student.id }),
      studentsOfClasses(manager, [of.id], student.id),
      applicationsOfSheet(manager, student.id),
      this.bestMatches(student.id),
      hasSecondStep(manager, student.accountId),
    ]);
    if (!row) throw new NotFound('not-found');
    await auditDaily(manager, teacher, { act: 'sheet_read', on: 'student', id: student.id });
    const today = this.clock.today();
    const { availability } = row;
    return viewOfSheet(
      {
        student: { ...student, availability },
        row: viewOfStudent(row, today),
        guardian,
        applications,
        matches,
        hasSecondStep: asksForCode,
      },
      today,
    );
  }

  async timeline(of: OwnStudent, { cursor, limit }: PageQuery, teacher: TeacherPrincipal): Promise<TimelinePage> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const { id: studentId } = await ownStudent(manager, of, teacher);
    const rows = await timelineOfStudent(manager, { studentId, schoolId: teacher.schoolId }, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ atKey, id }) => [atKey, id]);
    return { items: items.map((row) => viewOfEvent(row, teacher.accountId)), next };
  }

  /** Without those that the student has applied to. */
  private async bestMatches(studentId: string): Promise<SheetMatch[]> {
    const { manager } = this.dataSource;
    const kept = { id: studentId, today: this.clock.today(), keep: TOP_PER_STUDENT, suitsFrom: DIGEST_THRESHOLD, onlyNew: true };
    const rows = await matchesOfStudent(manager, kept, { after: null, limit: BEST_MATCHES });
    const ids = rows.map(({ offerId }) => offerId);
    const offers = new Map((await offerCards(manager, ids)).map((offer) => [offer.id, offer]));
    return rows.flatMap(({ offerId, studentScore, postScore, total }) => {
      const offer = offers.get(offerId);
      if (!offer) return [];
      const { title, companyName, communeInsee } = offer;
      return [{ offerId, offerTitle: title, companyName, communeName: communeName(communeInsee), studentScore, postScore, total }];
    });
  }
}

const hasSecondStep = async (manager: EntityManager, accountId: string | null): Promise<boolean> =>
  accountId !== null && manager.existsBy(SecondStep, { accountId, confirmedAt: Not(IsNull()) });
