import { Injectable } from '@nestjs/common';
import { ClassGroup, classesOfTeacher, raiseStudentVersions, Student, studentsOfClasses } from '@seve/database';
import { NotFound, requireOrderedBlocks } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { diplomaByKey } from '@seve/reference';
import { Clock } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { TeacherPrincipal } from '../http/session/principal.js';
import { newClassCode } from './class-code.js';
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

  async list({ teacherId }: TeacherPrincipal): Promise<ClassSummary[]> {
    const { manager } = this.dataSource;
    const classes = await classesOfTeacher(manager, teacherId);
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
    const id = await this.outbox.transaction(async ({ manager }) => {
      const id = uuid();
      await manager.insert(ClassGroup, { id, schoolId, referentTeacherId, name, certification, level, code: newClassCode() });
      return id;
    });
    return this.find(id, teacher);
  }

  async find(id: string, teacher: TeacherPrincipal): Promise<ClassDetail> {
    const { manager } = this.dataSource;
    return viewOfClass(await ownClass(manager, id, teacher), await studentsOfClasses(manager, [id]), this.clock.today());
  }

  /** The old code dies. */
  async renewCode(id: string, { teacherId }: TeacherPrincipal): Promise<ClassCode> {
    return { code: await this.writeCode(id, teacherId, newClassCode()) };
  }

  async revokeCode(id: string, { teacherId }: TeacherPrincipal): Promise<void> {
    await this.writeCode(id, teacherId, null);
  }

  /** The student keeps the account and the applications, and matches nothing until in a class again. */
  async removeStudent(id: string, studentId: string, teacher: TeacherPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await ownClass(work.manager, id, teacher);
      const { affected } = await work.manager.update(
        Student,
        { id: studentId, classGroupId: id },
        { classGroupId: null, version: () => 'version + 1', updatedAt: () => 'now()' },
      );
      if (affected !== 1) throw new NotFound('not-found');
      const { version } = await work.manager.findOneOrFail(Student, { select: { version: true }, where: { id: studentId } });
      await work.enqueue('match-student', { studentId, version });
    });
  }

  /** The weeks of the class; every student of it is scored again. */
  async changeRhythm(id: string, { blocks }: RhythmInput, teacher: TeacherPrincipal): Promise<ClassDetail> {
    requireOrderedBlocks(blocks);
    await this.outbox.transaction(async (work) => {
      const group = await ownClass(work.manager, id, teacher);
      await work.manager.update(ClassGroup, { id: group.id }, { workStudyBlocks: blocks.map(({ from, to, at }) => ({ from, to, at })) });
      const students = await raiseStudentVersions(work.manager, group.id);
      await work.enqueueAll(
        'match-student',
        students.map(({ id: studentId, version }) => ({ payload: { studentId, version } })),
      );
    });
    return this.find(id, teacher);
  }

  private writeCode<Code extends string | null>(id: string, teacherId: string, code: Code): Promise<Code> {
    return this.outbox.transaction(async ({ manager }) => {
      const { affected } = await manager.update(ClassGroup, { id, referentTeacherId: teacherId }, { code });
      if (affected !== 1) throw new NotFound('not-found');
      return code;
    });
  }
}
