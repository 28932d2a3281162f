import { Injectable } from '@nestjs/common';
import {
  archivedClassesSeen,
  ClassGroup,
  ClassTeacher,
  openClass,
  raiseStudentVersions,
  recordEdit,
  recordMoves,
  Student,
} from '@seve/database';
import { Conflict, dayInParis, InvalidInput, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { newClassCode, updateRoster } from '@seve/lifecycles';
import { Any, DataSource, IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ownClass } from '../../../core/school/own-class.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import type { ArchivedClass, ClassEditInput, ClassOpened, SplitInput } from './class-manage.dto.js';
import { lockedClass, openProgramme, referentOf } from './of-school.js';

/** Renames, moves, archives, reopens and splits classes. */
@Injectable()
export class ManageClass {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async archived(reader: SchoolPrincipal): Promise<ArchivedClass[]> {
    const rows = await archivedClassesSeen(this.dataSource.manager, reader);
    return rows.map(({ archivedAt, ...row }) => ({ ...row, archivedOn: dayInParis(archivedAt) }));
  }

  /** Changes the name, programme and year. Students are scored again when the programme changes. */
  async edit(id: string, { name, programmeId, schoolYear }: ClassEditInput, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const before = await lockedClass(manager, id, by);
      const isMoved = programmeId !== before.programmeId;
      const { certification, level } = isMoved ? await openProgramme(manager, by.schoolId, programmeId) : before;
      const after = { name, programmeId, schoolYear };
      const changed = await recordEdit(manager, by, { entityType: 'class_group', entityId: id, before, after });
      if (changed.length === 0) return;
      await manager.update(ClassGroup, { id }, { ...after, certification, level });
      if (isMoved) await this.scoreAgain(work, programmeId);
    });
  }

  /** Archives the class; its code stops working. @throws Conflict while it has students. */
  async archive(id: string, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      await ownClass(manager, id, by);
      const group = await manager.findOneOrFail(ClassGroup, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (group.archivedAt) return;
      const students = await manager.countBy(Student, { classGroupId: id });
      if (students > 0) throw new Conflict('class.has-students', { count: students });
      await manager.update(ClassGroup, { id }, { archivedAt: () => 'now()', code: null });
      await recordMoves(manager, by, { entityType: 'class_group', entityId: id, from: 'open', to: 'archived', act: 'archive' });
    });
  }

  /** @throws Conflict while its programme is archived. */
  async reopen(id: string, by: SchoolPrincipal): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const { programme, archivedAt } = await ownClass(manager, id, by);
      if (archivedAt === null) return;
      if (programme.archivedAt) throw new Conflict('class.programme-archived');
      await manager.update(ClassGroup, { id }, { archivedAt: null });
      await recordMoves(manager, by, { entityType: 'class_group', entityId: id, from: 'archived', to: 'open', act: 'reopen' });
    });
  }

  /** Opens a class of the same programme and year with the same teachers, and moves these students into it. */
  async split(id: string, { name, studentIds, referentId }: SplitInput, by: SchoolPrincipal): Promise<ClassOpened> {
    const opened = await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const group = await lockedClass(manager, id, by);
      const { programme, schoolYear, referentTeacherId: own } = group;
      const referentTeacherId = referentId === undefined ? own : await referentOf(manager, by.schoolId, referentId);
      const inClass = await manager.countBy(Student, { id: Any(studentIds), classGroupId: id });
      if (inClass !== studentIds.length) throw new NotFound('not-found');
      if (inClass === (await manager.countBy(Student, { classGroupId: id })))
        throw new InvalidInput([{ path: 'studentIds', code: 'class.split-all' }]);
      const newId = await openClass(manager, { programme, referentTeacherId, name, schoolYear, code: newClassCode() });
      await this.shareAs(work, id, newId, referentTeacherId);
      await recordMoves(manager, by, { entityType: 'class_group', entityId: newId, from: null, to: 'open', act: 'split' });
      const author = { actor: by, schoolId: by.schoolId };
      await updateRoster(
        work,
        author,
        studentIds.map((studentId) => ({ id: studentId, classGroupId: newId })),
      );
      return newId;
    });
    return { id: opened };
  }

  private async shareAs({ manager }: UnitOfWork, fromId: string, toId: string, referentId: string): Promise<void> {
    const shared = await manager.findBy(ClassTeacher, { classGroupId: fromId, toAt: IsNull() });
    const others = shared.filter(({ membershipId }) => membershipId !== referentId);
    await manager.insert(
      ClassTeacher,
      others.map(({ membershipId }) => ({ id: uuid(), classGroupId: toId, membershipId })),
    );
  }

  private async scoreAgain(work: UnitOfWork, programmeId: string): Promise<void> {
    const students = await raiseStudentVersions(work.manager, programmeId);
    await work.enqueueAll(
      'match-student',
      students.map(({ id: studentId, version }) => ({ payload: { studentId, version } })),
    );
  }
}
