import { type Level, OFFER_KINDS, type OfferKind, type WorkStudyBlock } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { eachOneOf, oneOf } from '../one-of.js';
import { School } from './school.entity.js';

/** A course of a school: one diploma in one rhythm, with its placement periods. */
@Entity('programme')
@Check('programme_level', 'level between 3 and 8')
@Check('programme_kinds', eachOneOf('kinds', OFFER_KINDS))
export class Programme {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  @Column('text')
  name: string;

  /** Key of the diploma prepared (libs/reference). */
  @Column('text')
  certification: string;

  /** Level of that diploma, 3 to 8. */
  @Column('smallint')
  level: Level;

  /** Kinds of placement that its students seek. */
  @Column('text', { array: true, default: () => "'{}'" })
  kinds: OfferKind[];

  /** Weeks in the company and at school; empty for a course without alternation. */
  @Column('jsonb', { default: [] })
  workStudyBlocks: WorkStudyBlock[];

  /** Programme of the following year; null if students leave or stay in the same one. */
  @Column('uuid', { nullable: true })
  nextProgrammeId: string | null;

  @ManyToOne(() => Programme, { onDelete: 'SET NULL' })
  @JoinColumn()
  nextProgramme: Relation<Programme> | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** Period in which the students of a programme are in a company, in one school year. */
@Entity('placement_period')
@Check('placement_period_kind', oneOf('kind', OFFER_KINDS))
@Check('placement_period_dates', 'end_on >= start_on')
@Check('placement_period_weeks', 'weeks between 1 and 52')
@Index('placement_period_of_programme', ['programmeId', 'schoolYear', 'startOn'])
export class PlacementPeriod {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  programmeId: string;

  @ManyToOne(() => Programme, { onDelete: 'CASCADE' })
  @JoinColumn()
  programme: Relation<Programme>;

  /** First calendar year: 2026 for 2026-2027. */
  @Column('smallint')
  schoolYear: number;

  @Column('text')
  kind: OfferKind;

  @Column('date')
  startOn: string;

  @Column('date')
  endOn: string;

  /** Weeks required within the dates. */
  @Column('smallint')
  weeks: number;
}
