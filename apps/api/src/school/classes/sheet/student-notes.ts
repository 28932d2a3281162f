import { Injectable } from '@nestjs/common';
import { ContactNote } from '@seve/database';
import { InvalidInput, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { DataSource, MoreThan } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type OwnStudent, ownStudent } from '../../../core/school/own-class.js';
import type { TeacherPrincipal } from '../../../http/session/principal.js';
import type { NoteCreated, NoteInput } from './student-sheet.dto.js';
import { NOTE_REMOVABLE_MS } from './timeline.view.js';

/** Keeps a teacher's notes about a student; the student and companies never read them. */
@Injectable()
export class StudentNotes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async write(of: OwnStudent, { kind, happenedOn, text }: NoteInput, teacher: TeacherPrincipal): Promise<NoteCreated> {
    const { id: studentId } = await ownStudent(this.dataSource.manager, of, teacher);
    if (happenedOn > this.clock.today()) throw new InvalidInput([{ path: 'happenedOn', code: 'note.future' }]);
    return this.outbox.transaction(async ({ manager }) => {
      const id = uuid();
      await manager.insert(ContactNote, { id, studentId, authorAccountId: teacher.accountId, kind, happenedOn, text });
      return { id };
    });
  }

  async remove(of: OwnStudent, noteId: string, teacher: TeacherPrincipal): Promise<void> {
    const { id: studentId } = await ownStudent(this.dataSource.manager, of, teacher);
    await this.outbox.transaction(async ({ manager }) => {
      const { affected } = await manager.delete(ContactNote, {
        id: noteId,
        studentId,
        authorAccountId: teacher.accountId,
        createdAt: MoreThan(new Date(Date.now() - NOTE_REMOVABLE_MS)),
      });
      if (affected !== 1) throw new NotFound('not-found');
    });
  }
}
