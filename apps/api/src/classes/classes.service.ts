import { Injectable } from '@nestjs/common';
import { ClassGroup, classesOfTeacher, Student, studentsOfClass } from '@seve/database';
import { NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { diplomaByKey } from '@seve/reference';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { TeacherPrincipal } from '../http/principal.js';
import { newClassCode } from './class-code.js';
import type { ClassCode, ClassDetail, ClassInput, ClassSummary } from './classes.dto.js';
import { viewOfClass, viewOfSummary } from './classes.view.js';

/** The classes a teacher answers for; another teacher's class is not found. */
@Injectable()
export class ClassesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
  ) {}

  async list({ teacherId }: TeacherPrincipal): Promise<ClassSummary[]> {
    return (await classesOfTeacher(this.dataSource.manager, teacherId)).map(viewOfSummary);
  }

  async create({ teacherId, schoolId }: TeacherPrincipal, { name, certification }: ClassInput): Promise<ClassDetail> {
    const diploma = diplomaByKey(certification);
    if (!diploma) throw new NotFound('not-found');
    const { level } = diploma;
    const id = uuid();
    await this.dataSource.manager.insert(ClassGroup, {
      id,
      schoolId,
      referentTeacherId: teacherId,
      name,
      certification,
      level,
      code: newClassCode(),
    });
    return this.read(id, teacherId);
  }

  async find(id: string, { teacherId }: TeacherPrincipal): Promise<ClassDetail> {
    return this.read(id, teacherId);
  }

  /** The old code dies. */
  async renewCode(id: string, { teacherId }: TeacherPrincipal): Promise<ClassCode> {
    const code = newClassCode();
    await this.writeCode(id, teacherId, code);
    return { code };
  }

  async revokeCode(id: string, { teacherId }: TeacherPrincipal): Promise<void> {
    await this.writeCode(id, teacherId, null);
  }

  /** The student keeps the account and the applications, and matches nothing until in a class again. */
  async removeStudent(id: string, studentId: string, { teacherId }: TeacherPrincipal): Promise<void> {
    await this.outbox.transaction(async (work) => {
      await this.own(id, teacherId, work.manager);
      const { affected } = await work.manager.update(
        Student,
        { id: studentId, classGroupId: id },
        { classGroupId: null, version: () => 'version + 1', updatedAt: () => 'now()' },
      );
      if (affected !== 1) throw new NotFound('not-found');
      const { version } = await work.manager.findOneOrFail(Student, { select: { version: true }, where: { id: studentId } });
      await work.promise('match-student', { studentId, version });
    });
  }

  private async read(id: string, teacherId: string): Promise<ClassDetail> {
    return viewOfClass(await this.own(id, teacherId), await studentsOfClass(this.dataSource.manager, id));
  }

  private async own(id: string, teacherId: string, manager = this.dataSource.manager): Promise<ClassGroup> {
    const group = await manager.findOneBy(ClassGroup, { id, referentTeacherId: teacherId });
    if (!group) throw new NotFound('not-found');
    return group;
  }

  private async writeCode(id: string, teacherId: string, code: string | null): Promise<void> {
    const { affected } = await this.dataSource.manager.update(ClassGroup, { id, referentTeacherId: teacherId }, { code });
    if (affected !== 1) throw new NotFound('not-found');
  }
}
