import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { ContactNote, type ReminderReader, reminderReaders, takeBackReminders } from '@seve/database';
import { type Locale, NotFound } from '@seve/domain';
import { type NewEmail, Outbox } from '@seve/jobs';
import { letterParams, renderLetter } from '@seve/mailing';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { TeacherPrincipal } from '../../http/session/principal.js';
import { ownClass } from '../own-class.js';
import type { ReminderInput, ReminderPreview, RemindersTakenBack, RemindersWritten, ReminderText } from './reminders.dto.js';

const UNDO_SECONDS = 30;

interface Message {
  teacherName: string;
  className: string;
  message: string;
}

/** Letters of a teacher to students without recent news. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Each letter is also a contact of the day, written with it and taken back with it. */
  async write(id: string, { studentIds, text }: ReminderInput, teacher: TeacherPrincipal): Promise<RemindersWritten> {
    return this.outbox.transaction(async (work) => {
      const { name } = await ownClass(work.manager, id, teacher);
      const occurrence = this.occurrence(teacher);
      const readers = await reminderReaders(work.manager, { classGroupId: id, studentIds, occurrence });
      if (readers.length !== studentIds.length) throw new NotFound('not-found');
      const told = readers.filter((one) => !one.isPlaced && one.isConfirmed && !one.isToldToday);
      const letters = told.map((reader) => this.letter(reader, { ...this.by(teacher, name), message: text }, occurrence));
      await work.write(...letters);
      const happenedOn = this.clock.today();
      const notes = letters.map((letter) => ({
        id: letter.id,
        studentId: letter.entityId,
        authorAccountId: teacher.accountId,
        kind: 'email' as const,
        happenedOn,
        text,
      }));
      if (notes.length > 0) await work.manager.insert(ContactNote, notes);
      return { written: letters.length, skipped: readers.length - letters.length, undoSeconds: UNDO_SECONDS };
    });
  }

  async preview(
    id: string,
    { text: message }: ReminderText,
    reader: { teacher: TeacherPrincipal; locale: Locale },
  ): Promise<ReminderPreview> {
    const { name } = await ownClass(this.dataSource.manager, id, reader.teacher);
    const firstName = reader.locale === 'fr' ? '[prénom]' : '[first name]';
    const params = { ...this.by(reader.teacher, name), firstName, message, link: this.link };
    const { subject, text } = await renderLetter('search-reminder', params, reader.locale);
    return { subject, text };
  }

  async takeBack(id: string, teacher: TeacherPrincipal): Promise<RemindersTakenBack> {
    return this.outbox.transaction(async ({ manager }) => {
      await ownClass(manager, id, teacher);
      const of = { classGroupId: id, authorAccountId: teacher.accountId, occurrence: this.occurrence(teacher) };
      return { takenBack: await takeBackReminders(manager, of) };
    });
  }

  private get link(): string {
    return `${this.config.publicUrl}/mes-offres`;
  }

  private by({ firstName, lastName }: TeacherPrincipal, className: string): Pick<Message, 'teacherName' | 'className'> {
    return { teacherName: `${firstName} ${lastName}`, className };
  }

  private occurrence({ teacherId }: TeacherPrincipal): string {
    return `${this.clock.today()}.${teacherId}`;
  }

  private letter(reader: ReminderReader, message: Message, occurrence: string): NewEmail & { id: string } {
    const { firstName, accountId, address, locale, studentId } = reader;
    return {
      id: uuid(),
      ...letterParams('search-reminder', { ...message, firstName, link: this.link }),
      to: { accountId, address, locale },
      entityType: 'student',
      entityId: studentId,
      occurrence,
      notBefore: new Date(Date.now() + UNDO_SECONDS * 1_000),
    };
  }
}
