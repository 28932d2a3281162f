import { INTERVIEW_MODES, INTERVIEW_STATUSES, type InterviewMode, type InterviewStatus } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Application } from './application.entities.js';

/** The interview of an application: proposed slots, one chosen. Its id is the constant UID of its calendar file. */
@Entity('interview')
@Check('interview_status', oneOf('status', INTERVIEW_STATUSES))
@Check('interview_mode', oneOf('mode', INTERVIEW_MODES))
@Check('interview_chosen', "(status = 'confirmed') <= (starts_at is not null)")
@Index('interview_confirmed', ['startsAt'], { where: "status = 'confirmed'" })
export class Interview {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @OneToOne(() => Application, { onDelete: 'CASCADE' })
  @JoinColumn()
  application: Relation<Application>;

  @Column('text')
  status: InterviewStatus;

  @Column('text')
  mode: InterviewMode;

  /** Address, link of the call, or phone number that will be called. */
  @Column('text', { default: '' })
  place: string;

  @Column('text', { default: '' })
  note: string;

  @Column('smallint')
  durationMinutes: number;

  /** Chosen slot; kept after a cancellation for the calendars that contain it. */
  @Column('timestamptz', { nullable: true })
  startsAt: Date | null;

  /** When the student answered that no proposed time suits. */
  @Column('timestamptz', { nullable: true })
  refusedAt: Date | null;

  /** The student's text about other times. */
  @Column('text', { default: '' })
  otherTimes: string;

  /** Sequence of the calendar file: incremented with each message after the first (RFC 5545 SEQUENCE). */
  @Column('integer', { default: 0 })
  sequence: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;

  @OneToMany(
    () => InterviewSlot,
    (slot) => slot.interview,
  )
  slots: Relation<InterviewSlot>[];
}

@Entity('interview_slot')
@Index('interview_slot_once', ['interviewId', 'startsAt'], { unique: true })
export class InterviewSlot {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  interviewId: string;

  @ManyToOne(
    () => Interview,
    (interview) => interview.slots,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn()
  interview: Relation<Interview>;

  @Column('timestamptz')
  startsAt: Date;
}
