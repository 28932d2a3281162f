import { CONTACT_KINDS, type ContactKind } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';
import { Student } from './student.entity.js';

/** A note or contact recorded by a teacher about a student; only teachers of the class read it. */
@Entity('contact_note')
@Check('contact_note_kind', oneOf('kind', CONTACT_KINDS))
@Index('contact_note_of_student', ['studentId', 'happenedOn'])
export class ContactNote {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Column('uuid')
  authorAccountId: string;

  @ManyToOne(() => Account)
  @JoinColumn()
  authorAccount: Relation<Account>;

  @Column('text')
  kind: ContactKind;

  @Column('date')
  happenedOn: string;

  @Column('text', { default: '' })
  text: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** Saved sort and filters of a table. */
@Entity('saved_view')
@Unique('saved_view_name', ['accountId', 'screen', 'name'])
export class SavedView {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  screen: 'class';

  @Column('text')
  name: string;

  /** Query string of the address, without `?`. */
  @Column('text')
  search: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** A coordinator's access to a student's file: reason and end, visible to the student. */
@Entity('file_ticket')
@Index('file_ticket_of_student', ['studentId', 'openedAt'])
@Index('file_ticket_of_reader', ['openedByAccountId', 'openedAt'])
export class FileTicket {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  @Column('uuid')
  openedByAccountId: string;

  @ManyToOne(() => Account)
  @JoinColumn()
  openedByAccount: Relation<Account>;

  @Column('text')
  reason: string;

  @Column('timestamptz', { default: () => 'now()' })
  openedAt: Date;

  @Column('timestamptz')
  closesAt: Date;
}
