import { Injectable } from '@nestjs/common';
import {
  applicationsOfSheet,
  auditDaily,
  matchesOfStudent,
  SecondStep,
  studentsOfClasses,
  termsOfPlace,
  timelineOfStudent,
} from '@seve/database';
import { type Locale, NotFound } from '@seve/domain';
import { DIGEST_THRESHOLD, TOP_PER_STUDENT } from '@seve/matching';
import { communeName } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager, IsNull, Not } from 'typeorm';
import { viewOfTerms } from '../../../core/placements/place-terms.view.js';
import { type OwnStudent, ownStudent } from '../../../core/school/own-class.js';
import { isTeacher, type SchoolPrincipal } from '../../../http/session/principal.js';
import { pageOf, readCursor } from '../../../http/validation/cursor.js';
import type { PageQuery } from '../../../http/validation/page.dto.js';
import { viewOfStudent } from '../classes.view.js';
import { guardiansOfSheet } from '../minors/guardians-of-sheet.js';
import type { SearchEventPage, SheetMatch, StudentSheet, TeacherStudentSheet, TimelinePage } from './student-sheet.dto.js';
import { viewOfSheet } from './student-sheet.view.js';
import { viewOfEvent, viewOfNotedEvent } from './timeline.view.js';

const BEST_MATCHES = 3;

@Injectable()
export class ReadStudentSheet {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns the sheet of a student; `matches` for a teacher only. For the office, `profile` is null when the student hides it. */
  async read(of: OwnStudent, reader: SchoolPrincipal, locale: Locale): Promise<StudentSheet | TeacherStudentSheet> {
    const sheet = await this.readSheet(of, reader, locale);
    if (isTeacher(reader)) return { ...sheet, matches: await this.bestMatches(of.studentId) };
    return { ...sheet, profile: sheet.agreement.visibility === 'nobody' ? null : sheet.profile };
  }

  /** Returns the timeline; for a teacher, with the notes of the school. */
  async timeline(of: OwnStudent, { cursor, limit }: PageQuery, reader: SchoolPrincipal): Promise<SearchEventPage | TimelinePage> {
    const { manager } = this.dataSource;
    const after = readCursor(cursor, ['instant', 'id'] as const);
    const { id: studentId } = await ownStudent(manager, of, reader);
    const isNoted = isTeacher(reader);
    const rows = await timelineOfStudent(manager, { studentId, schoolId: reader.schoolId, isNoted }, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ atKey, id }) => [atKey, id]);
    if (!isNoted) return { items: items.map(viewOfEvent), next };
    return { items: items.map((row) => viewOfNotedEvent(row, reader.accountId)), next };
  }

  private async readSheet(of: OwnStudent, reader: SchoolPrincipal, locale: Locale): Promise<Omit<TeacherStudentSheet, 'matches'>> {
    const { manager } = this.dataSource;
    const student = await ownStudent(manager, of, reader);
    const today = this.clock.today();
    const [guardians, [row], applications, asksForCode] = await Promise.all([
      guardiansOfSheet(manager, student, today),
      studentsOfClasses(manager, [of.id], student.id),
      applicationsOfSheet(manager, student.id),
      hasSecondStep(manager, student.accountId),
    ]);
    if (!row) throw new NotFound('not-found');
    await auditDaily(manager, reader, { act: 'sheet_read', on: 'student', id: student.id });
    const { availability, placement } = row;
    const terms = placement && (await termsOfPlace(manager, placement.id, today));
    return viewOfSheet(
      {
        student: { ...student, availability },
        row: viewOfStudent(row, today, terms),
        terms: terms && viewOfTerms(terms, locale),
        guardians,
        applications,
        hasSecondStep: asksForCode,
      },
      today,
    );
  }

  /** Returns the best matches, without offers to which the student has applied. */
  private async bestMatches(studentId: string): Promise<SheetMatch[]> {
    const { manager } = this.dataSource;
    const kept = { id: studentId, today: this.clock.today(), keep: TOP_PER_STUDENT, suitsFrom: DIGEST_THRESHOLD, onlyNew: true };
    const rows = await matchesOfStudent(manager, kept, { after: null, limit: BEST_MATCHES });
    return rows.map(({ id: offerId, title, companyName, communeInsee, studentScore, postScore, total }) => ({
      ...{ offerId, offerTitle: title, companyName, communeName: communeName(communeInsee), studentScore, postScore, total },
    }));
  }
}

const hasSecondStep = async (manager: EntityManager, accountId: string | null): Promise<boolean> =>
  accountId !== null && manager.existsBy(SecondStep, { accountId, confirmedAt: Not(IsNull()) });
