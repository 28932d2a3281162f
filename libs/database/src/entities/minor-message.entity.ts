import { WORDED_ACTS, WORDED_THINGS, type WordedAct, type WordedThing } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Company } from './company.entities.js';
import { Student } from './student.entity.js';

/** Unmasked words of a company or another host to a student under 18, for the referent teacher; kept for a year. */
@Entity('minor_message')
@Check('minor_message_act', oneOf('act', WORDED_ACTS))
@Check('minor_message_about', oneOf('entity_type', WORDED_THINGS))
@Check('minor_message_from', 'company_id is not null or host_name is not null')
@Index('minor_message_of_student', ['studentId', 'writtenAt', 'id'])
@Index('minor_message_about_entity', ['entityId', 'writtenAt'])
@Index('minor_message_written', ['writtenAt'])
export class MinorMessage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  /** Null for a host without account. */
  @Column('uuid', { nullable: true })
  companyId: string | null;

  @ManyToOne(() => Company, { onDelete: 'CASCADE' })
  @JoinColumn()
  company: Relation<Company> | null;

  /** Typed name of a host without account; null for a company. */
  @Column('text', { nullable: true })
  hostName: string | null;

  /** Null if the history does not tell it. */
  @Column('uuid', { nullable: true })
  writtenByAccountId: string | null;

  @Column('text')
  act: WordedAct;

  @Column('text')
  entityType: WordedThing;

  /** Id of the invitation, application, place or paper, which may have been deleted. */
  @Column('uuid')
  entityId: string;

  /** Place of an interview; empty otherwise. */
  @Column('text', { default: '' })
  place: string;

  @Column('text', { default: '' })
  text: string;

  @Column('timestamptz', { default: () => 'now()' })
  writtenAt: Date;
}
