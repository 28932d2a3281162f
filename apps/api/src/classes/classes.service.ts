import { Injectable } from '@nestjs/common';
import {
  ClassGroup,
  classesSeen,
  openClass,
  Programme,
  programmeFor,
  raiseStudentVersions,
  studentsOfClasses,
  waitingInClass,
} from '@seve/database';
import { NotFound, requireOrderedBlocks, schoolYearAt } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { newClassCode } from '@seve/lifecycles';
import { diplomaByKey } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import type { TeacherPrincipal } from '../http/session/principal.js';

import type { ClassCode, ClassDetail, ClassInput, ClassSummary, RhythmInput } from './classes.dto.js';
import { viewOfClass, viewOfSummary } from './classes.view.js';
import { ownClass } from './own-class.js';

/** Classes of a teacher; another teacher's class is not found. */
@Injectable()
export class ClassesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(teacher: TeacherPrincipal): Promise<ClassSummary[]> {
    const { manager } = this.dataSource;
    const classes = await classesSeen(manager, teacher);
    const students = await studentsOfClasses(
      manager,
      classes.map(({ id }) => id),
    );
    return classes.map((one) => viewOfSummary(one, students, this.clock.today()));
  }

  async create(teacher: TeacherPrincipal, { name, certification }: ClassInput): Promise<ClassDetail> {
    const diploma = diplomaByKey(certification);
    if (!diploma) throw new NotFound('not-found');
    const { level } = diploma;
    const { schoolId, teacherId: referentTeacherId } = teacher;
    const schoolYear = schoolYearAt(this.clock.today());
    const id = await this.outbox.transaction(async ({ manager }) => {
      const programme = await programmeFor(manager, { schoolId, certification, level });
      return openClass(manager, { programme, referentTeacherId, name, schoolYear, code: newClassCode() });
    });
    return this.find(id, teacher);
  }

  async find(id: string, teacher: TeacherPrincipal): Promise<ClassDetail> {
    const { manager } = this.dataSource;
    const group = await ownClass(manager, id, teacher);
    const [students, waiting] = await Promise.all([studentsOfClasses(manager, [id]), waitingInClass(manager, id)]);
    return viewOfClass(group, students, waiting, this.clock.today());
  }

  /** The old code dies. */
  async renewCode(id: string, teacher: TeacherPrincipal): Promise<ClassCode> {
    return { code: await this.writeCode(id, teacher, newClassCode()) };
  }

  async revokeCode(id: string, teacher: TeacherPrincipal): Promise<void> {
    await this.writeCode(id, teacher, null);
  }

  /** The weeks of its programme; every student of it is scored again. */
  async changeRhythm(id: string, { blocks }: RhythmInput, teacher: TeacherPrincipal): Promise<ClassDetail> {
    requireOrderedBlocks(blocks);
    await this.outbox.transaction(async (work) => {
      const group = await ownClass(work.manager, id, teacher);
      const workStudyBlocks = blocks.map(({ from, to, at }) => ({ from, to, at }));
      await work.manager.update(Programme, { id: group.programmeId }, { workStudyBlocks });
      const students = await raiseStudentVersions(work.manager, group.programmeId);
      await work.enqueueAll(
        'match-student',
        students.map(({ id: studentId, version }) => ({ payload: { studentId, version } })),
      );
    });
    return this.find(id, teacher);
  }

  private writeCode<Code extends string | null>(id: string, teacher: TeacherPrincipal, code: Code): Promise<Code> {
    return this.outbox.transaction(async ({ manager }) => {
      const group = await ownClass(manager, id, teacher);
      await manager.update(ClassGroup, { id: group.id }, { code });
      return code;
    });
  }
}
