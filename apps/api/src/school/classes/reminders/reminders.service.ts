import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { ContactNote, lockReminderReaders, type ReminderReader, reminderReaders, requireJoined, takeBackReminders } from '@seve/database';
import { NotFound, type ReminderStanding, reminderStanding } from '@seve/domain';
import { type NewEmail, Outbox } from '@seve/jobs';
import { letterParams, renderLetter } from '@seve/mailing';
import { Clock, CONFIG } from '@seve/runtime';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ownClass, ownStudent } from '../../../core/school/own-class.js';
import { isSchoolOffice, type SchoolPrincipal } from '../../../http/session/principal.js';
import type {
  ReminderInput,
  ReminderPreview,
  ReminderPreviewInput,
  ReminderRecipients,
  ReminderRecipientsInput,
  RemindersTakenBack,
  RemindersWritten,
} from './reminders.dto.js';

const UNDO_SECONDS = 30;

interface Message {
  teacherName: string;
  isOffice: boolean;
  className: string;
  message: string;
}

/** Letters of a teacher, or of the office of the school, to students without recent news. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Writes the letters. Each is also recorded as a contact of the day, and withdrawn together with it. */
  async write(id: string, { studentIds, text, alsoRecent = false }: ReminderInput, member: SchoolPrincipal): Promise<RemindersWritten> {
    return this.outbox.transaction(async (work) => {
      const { name } = await ownClass(work.manager, id, member);
      const occurrence = this.occurrence(member);
      const to = { classGroupId: id, studentIds };
      await lockReminderReaders(work.manager, to);
      const readers = await reminderReaders(work.manager, to);
      if (readers.length !== studentIds.length) throw new NotFound('not-found');
      const told = readers.filter((one) => {
        const standing = this.standing(one);
        return standing === 'free' || (alsoRecent && standing === 'recent');
      });
      const letters = told.map((reader) => this.letter(reader, { ...this.by(member, name), message: text }, occurrence));
      await work.write(...letters);
      const happenedOn = this.clock.today();
      const notes = letters.map((letter) => ({
        id: letter.id,
        studentId: letter.entityId,
        authorAccountId: member.accountId,
        kind: 'email' as const,
        happenedOn,
        text,
      }));
      if (notes.length > 0) await work.manager.insert(ContactNote, notes);
      return { written: letters.length, skipped: readers.length - letters.length, undoSeconds: UNDO_SECONDS };
    });
  }

  async recipients(id: string, { studentIds }: ReminderRecipientsInput, member: SchoolPrincipal): Promise<ReminderRecipients> {
    const { manager } = this.dataSource;
    await ownClass(manager, id, member);
    const readers = new Map((await reminderReaders(manager, { classGroupId: id, studentIds })).map((one) => [one.studentId, one]));
    const recipients = studentIds.map((studentId) => {
      const reader = readers.get(studentId);
      if (!reader) throw new NotFound('not-found');
      return { studentId, standing: this.standing(reader), remindedOn: reader.remindedOn };
    });
    return { recipients };
  }

  async preview(id: string, { text: message, studentId }: ReminderPreviewInput, member: SchoolPrincipal): Promise<ReminderPreview> {
    const { account, classGroup } = requireJoined(await ownStudent(this.dataSource.manager, { id, studentId }, member));
    const { firstName, locale } = account;
    const params = { ...this.by(member, classGroup.name), firstName, message, link: this.link };
    const { subject, html } = await renderLetter('search-reminder', params, locale);
    return { subject, html, locale };
  }

  async takeBack(id: string, member: SchoolPrincipal): Promise<RemindersTakenBack> {
    return this.outbox.transaction(async ({ manager }) => {
      await ownClass(manager, id, member);
      const of = { classGroupId: id, authorAccountId: member.accountId, occurrence: this.occurrence(member) };
      return { takenBack: await takeBackReminders(manager, of) };
    });
  }

  private standing(reader: ReminderReader): ReminderStanding {
    return reminderStanding(reader, this.clock.today());
  }

  private get link(): string {
    return `${this.config.publicUrl}/mes-offres`;
  }

  private by(member: SchoolPrincipal, className: string): Pick<Message, 'teacherName' | 'isOffice' | 'className'> {
    return { teacherName: `${member.firstName} ${member.lastName}`, isOffice: isSchoolOffice(member), className };
  }

  private occurrence({ membershipId }: SchoolPrincipal): string {
    return `${this.clock.today()}.${membershipId}`;
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
