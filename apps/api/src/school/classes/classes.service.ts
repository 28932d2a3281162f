import { Injectable } from '@nestjs/common';
import {
  ClassGroup,
  type ClassReader,
  classesSeen,
  openClass,
  Programme,
  periodsOf,
  programmeFor,
  raiseStudentVersions,
  recordEdit,
  recordMoves,
  studentsOfClasses,
  termsOfPlaces,
  waitingInClass,
} from '@seve/database';
import { InvalidInput, requireOrderedBlocks, schoolYearAt } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { newClassCode } from '@seve/lifecycles';
import { diplomaByKey } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource, type EntityManager } from 'typeorm';
import { ownClass } from '../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../http/session/principal.js';
import type { ClassCode, ClassDetail, ClassInput, ClassSummary, RhythmInput } from './classes.dto.js';
import { placementIdsOf, viewOfClass, viewOfClassSummary } from './classes.view.js';
import { openProgramme, referentOf } from './manage/of-school.js';

/** Reads and changes the classes that a teacher shares, or all of a school for its office. Methods throw NotFound for any other class. */
@Injectable()
export class ClassesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(member: ClassReader): Promise<ClassSummary[]> {
    const { manager } = this.dataSource;
    const classes = await classesSeen(manager, member);
    const students = await studentsOfClasses(
      manager,
      classes.map(({ id }) => id),
    );
    const periods = await periodsOf(
      manager,
      classes.map(({ programmeId }) => programmeId),
    );
    return classes.map((one) => viewOfClassSummary(one, students, periods, this.clock.today()));
  }

  /** Opens a class. A teacher may give only a diploma, for which a programme is opened too; the office gives a programme and a referent. */
  async create(member: SchoolPrincipal, input: ClassInput): Promise<ClassDetail> {
    const { schoolId } = member;
    const { name, schoolYear = schoolYearAt(this.clock.today()) } = input;
    const id = await this.outbox.transaction(async ({ manager }) => {
      const programme = await this.programmeOf(manager, member, input);
      const referentTeacherId = await referentOf(manager, schoolId, input.referentId ?? member.teacherId);
      const opened = await openClass(manager, { programme, referentTeacherId, name, schoolYear, code: newClassCode() });
      await recordMoves(manager, member, { entityType: 'class_group', entityId: opened, from: null, to: 'open', act: 'create' });
      return opened;
    });
    return this.find(id, member);
  }

  async find(id: string, member: SchoolPrincipal): Promise<ClassDetail> {
    const { manager } = this.dataSource;
    const group = await ownClass(manager, id, member);
    const [students, waiting, periods] = await Promise.all([
      studentsOfClasses(manager, [id]),
      waitingInClass(manager, id),
      periodsOf(manager, [group.programmeId]),
    ]);
    const today = this.clock.today();
    const terms = await termsOfPlaces(manager, placementIdsOf(students), today);
    return viewOfClass(group, { students, periods, waiting, terms }, today);
  }

  /** Replaces the code of the class; the old one stops working. */
  async renewCode(id: string, member: SchoolPrincipal): Promise<ClassCode> {
    return { code: await this.writeCode(id, member, newClassCode()) };
  }

  async revokeCode(id: string, member: SchoolPrincipal): Promise<void> {
    await this.writeCode(id, member, null);
  }

  /** Replaces the weeks in a company of the class's programme; each of its students is scored again. */
  async changeRhythm(id: string, { blocks }: RhythmInput, member: SchoolPrincipal): Promise<ClassDetail> {
    requireOrderedBlocks(blocks);
    await this.outbox.transaction(async (work) => {
      const group = await ownClass(work.manager, id, member);
      const workStudyBlocks = blocks.map(({ from, to, at }) => ({ from, to, at }));
      const changed = await recordEdit(work.manager, member, {
        entityType: 'programme',
        entityId: group.programmeId,
        before: group.programme,
        after: { workStudyBlocks },
      });
      if (changed.length === 0) return;
      await work.manager.update(Programme, { id: group.programmeId }, { workStudyBlocks });
      const students = await raiseStudentVersions(work.manager, group.programmeId);
      await work.enqueueAll(
        'match-student',
        students.map(({ id: studentId, version }) => ({ payload: { studentId, version } })),
      );
    });
    return this.find(id, member);
  }

  private async programmeOf(manager: EntityManager, { schoolId, teacherId }: SchoolPrincipal, input: ClassInput): Promise<Programme> {
    if (input.programmeId !== undefined) return openProgramme(manager, schoolId, input.programmeId);
    const diploma = diplomaByKey(input.certification ?? '');
    if (!diploma || teacherId === null) throw new InvalidInput([{ path: 'programmeId', code: 'class.programme' }]);
    return programmeFor(manager, { schoolId, certification: diploma.key, level: diploma.level });
  }

  private writeCode<Code extends string | null>(id: string, member: SchoolPrincipal, code: Code): Promise<Code> {
    return this.outbox.transaction(async ({ manager }) => {
      const group = await ownClass(manager, id, member);
      await manager.update(ClassGroup, { id: group.id }, { code });
      return code;
    });
  }
}
