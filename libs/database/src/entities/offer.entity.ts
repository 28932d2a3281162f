import {
  type Level,
  OFFER_CLOSE_REASONS,
  OFFER_KINDS,
  OFFER_STATUSES,
  type OfferCloseReason,
  type OfferKind,
  type OfferStatus,
  REMOTE_MODES,
  type RemoteMode,
  SKILL_NEEDS,
  type SkillNeed,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';
import { CompanySite } from './company.entities.js';

@Entity('offer')
@Check('offer_kind', oneOf('kind', OFFER_KINDS))
@Check('offer_status', oneOf('status', OFFER_STATUSES))
@Check('offer_remote', oneOf('remote', REMOTE_MODES))
@Check('offer_close_reason', oneOf('close_reason', OFFER_CLOSE_REASONS))
@Check('offer_pay_unit', oneOf('pay_unit', ['hour', 'month']))
@Check('offer_seats', 'seats >= 1')
@Check('offer_dates', 'start_to >= start_from')
@Index('offer_published', ['publishedAt', 'id'], { where: "status = 'published'" })
export class Offer {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  companySiteId: string;

  @ManyToOne(() => CompanySite)
  @JoinColumn()
  companySite: Relation<CompanySite>;

  /** Who is written to about applications. */
  @Column('uuid')
  contactAccountId: string;

  @ManyToOne(() => Account)
  @JoinColumn()
  contactAccount: Relation<Account>;

  @Column('text')
  kind: OfferKind;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  description: string;

  /** 1 to 3 occupations once published. */
  @Column('text', { array: true, default: () => "'{}'" })
  romeCodes: string[];

  @Column('smallint', { array: true, default: () => "'{}'" })
  targetLevels: Level[];

  @Column('text', { nullable: true })
  certificationWanted: string | null;

  @Column('smallint', { default: 1 })
  seats: number;

  @Column('date', { nullable: true })
  startFrom: string | null;

  @Column('date', { nullable: true })
  startTo: string | null;

  /** Null for a job without end. */
  @Column('smallint', { nullable: true })
  durationWeeks: number | null;

  @Column('text', { default: 'none' })
  remote: RemoteMode;

  @Column('text')
  communeInsee: string;

  @Column('boolean', { default: false })
  housingOffered: boolean;

  @Column('boolean', { default: false })
  drivingLicenceNeeded: boolean;

  @Column('text', { nullable: true })
  drivingLicenceReason: string | null;

  @Column('integer', { nullable: true })
  payCents: number | null;

  @Column('text', { nullable: true })
  payUnit: 'hour' | 'month' | null;

  /** Tags of libs/law. */
  @Column('text', { array: true, default: () => "'{}'" })
  hazards: string[];

  @Column('date', { nullable: true })
  expiresOn: string | null;

  @Column('text', { default: 'draft' })
  status: OfferStatus;

  @Column('text', { nullable: true })
  closeReason: OfferCloseReason | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** Grows with every change; matching and concurrent edits compare it. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;

  @OneToMany(
    () => OfferSkill,
    (skill) => skill.offer,
  )
  skills: Relation<OfferSkill>[];
}

@Entity('offer_skill')
@Check('offer_skill_need', oneOf('need', SKILL_NEEDS))
export class OfferSkill {
  @PrimaryColumn('uuid')
  offerId: string;

  @ManyToOne(
    () => Offer,
    (offer) => offer.skills,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn()
  offer: Relation<Offer>;

  /** ROME item code. */
  @PrimaryColumn('text')
  ogr: string;

  @Column('text')
  need: SkillNeed;
}
