import type { ConsentPurpose } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';
import { Application } from './application.entities.js';

/** One immutable row per consent or refusal: the latest of a purpose counts, per application if it is about one. */
@Entity('consent')
@Check('consent_purpose', "case when application_id is null then purpose = 'visible_to_companies' else purpose = 'kept_for_later' end")
@Index('consent_of_account', ['accountId', 'purpose', 'decidedAt'])
export class Consent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  purpose: ConsentPurpose;

  /** Application that may be kept for later; null for other purposes. */
  @Index()
  @Column('uuid', { nullable: true })
  applicationId: string | null;

  @ManyToOne(() => Application, { onDelete: 'CASCADE' })
  @JoinColumn()
  application: Relation<Application> | null;

  /** Version of the wording on the screen. */
  @Column('text')
  textVersion: string;

  @Column('boolean')
  given: boolean;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  decidedAt: Date;
}
