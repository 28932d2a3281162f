import { HOST_ANSWER_SOURCES, HOST_QUESTIONS, type HostAnswerSource, type HostAnswers, type HostQuestion } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { CompanySite } from './company.entities.js';
import { Placement } from './placement.entity.js';

/** An answer about the host of a placement: its SIRET, headcount or insurer. Rows are added, never changed. */
@Entity('host_answer')
@Check('host_answer_question', oneOf('question', HOST_QUESTIONS))
@Check('host_answer_source', oneOf('source', HOST_ANSWER_SOURCES))
@Index('host_answer_of_placement', ['placementId'])
@Index('host_answer_of_site', ['companySiteId'], { where: 'company_site_id is not null' })
export class HostAnswerRow {
  @PrimaryColumn('uuid')
  id: string;

  /** Placement about which it was asked. */
  @Column('uuid')
  placementId: string;

  @ManyToOne(() => Placement, { onDelete: 'CASCADE' })
  @JoinColumn()
  placement: Relation<Placement>;

  /** Site whose own account answered, and whose next papers it fills; null for an answer by link or by the school. */
  @Column('uuid', { nullable: true })
  companySiteId: string | null;

  @ManyToOne(() => CompanySite, { onDelete: 'CASCADE' })
  @JoinColumn()
  companySite: Relation<CompanySite> | null;

  @Column('text')
  question: HostQuestion;

  /** Null: "I do not know". */
  @Column('jsonb', { nullable: true })
  answer: HostAnswers[HostQuestion] | null;

  @Column('text')
  source: HostAnswerSource;

  /** Null for an answer by link. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  answeredAt: Date;
}
