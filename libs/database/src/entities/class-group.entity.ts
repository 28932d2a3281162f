import { type Level, type WorkStudyBlock } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Membership } from './membership.entity.js';
import { School } from './school.entity.js';

@Entity('class_group')
@Check('class_group_level', 'level between 3 and 8')
export class ClassGroup {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;

  /** The membership of the teacher. */
  @Index()
  @Column('uuid')
  referentTeacherId: string;

  @ManyToOne(() => Membership)
  @JoinColumn()
  referentTeacher: Relation<Membership>;

  @Column('text')
  name: string;

  /** Key of the diploma prepared (libs/reference). */
  @Column('text')
  certification: string;

  /** Level of that diploma, 3 to 8. */
  @Column('smallint')
  level: Level;

  /** Weeks in the company and at school; empty for a class that does not alternate. */
  @Column('jsonb', { default: [] })
  workStudyBlocks: WorkStudyBlock[];

  /** What a student types to join; null once revoked. */
  @Column('text', { nullable: true, unique: true })
  code: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
