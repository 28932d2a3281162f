import {
  FILL_CHANNELS,
  type FillChannel,
  type LanguageSkill,
  type Level,
  MAX_APPLICATIONS,
  OFFER_CLOSE_REASONS,
  OFFER_KINDS,
  OFFER_SOURCES,
  OFFER_STATUSES,
  type OfferCloseReason,
  type OfferFlags,
  type OfferKind,
  type OfferRemark,
  type OfferSource,
  type OfferStatus,
  REMOTE_MODES,
  type RemoteMode,
  SKILL_NEEDS,
  type SkillNeed,
  type WorkStudyBlock,
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
@Check('offer_fill_channel', oneOf('fill_channel', FILL_CHANNELS))
@Check('offer_source', oneOf('source', OFFER_SOURCES))
@Check('offer_pay_range', 'pay_max_cents >= pay_cents')
@Check('offer_seats', 'seats >= 1')
@Check('offer_dates', 'start_to >= start_from')
@Index('offer_status', ['status', 'expiresOn'])
@Index('offer_published', ['publishedAt', 'id'], { where: "status = 'published'" })
@Index('offer_search', { synchronize: false })
@Index('offer_place', { synchronize: false })
@Index('offer_start_from', { synchronize: false })
@Index('offer_start_to', { synchronize: false })
export class Offer implements OfferFlags {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  companySiteId: string;

  @ManyToOne(() => CompanySite)
  @JoinColumn()
  companySite: Relation<CompanySite>;

  /** Member of the company who receives letters about applications. */
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

  /** 1 to 3 occupations in a published offer. */
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

  /** Street and number, if different from the site's. */
  @Column('text', { nullable: true })
  address: string | null;

  /** 2,100 for 35 hours. */
  @Column('integer', { nullable: true })
  weeklyMinutes: number | null;

  /** Weeks in the company and at school, for a post that alternates. */
  @Column('jsonb', { default: [] })
  workStudyBlocks: WorkStudyBlock[];

  /** Rhythm in words. */
  @Column('text', { nullable: true })
  rhythm: string | null;

  @Column('jsonb', { default: [] })
  languages: LanguageSkill[];

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

  /** Upper end of the range that begins at `payCents`; null for one amount. */
  @Column('integer', { nullable: true })
  payMaxCents: number | null;

  /** Minimum age set by the post itself, besides that of the law. */
  @Column('smallint', { nullable: true })
  minAge: number | null;

  @Column('boolean', { default: false })
  protectiveEquipmentProvided: boolean;

  @Column('boolean', { default: false })
  welcomesDisability: boolean;

  /** Questions to applicants, up to 3. */
  @Column('text', { array: true, default: () => "'{}'" })
  questions: string[];

  /** Schools for whose students it is reserved; empty for all. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  reservedSchoolIds: string[];

  @Column('text', { default: 'manual' })
  source: OfferSource;

  @Column('text', { nullable: true })
  externalRef: string | null;

  @Column('smallint', { default: MAX_APPLICATIONS })
  maxApplications: number;

  @Column('text', { nullable: true })
  fillChannel: FillChannel | null;

  /**
   * Tags of libs/law; none: the company says that there is none; null: not answered. An offer that was published before the question was
   * asked keeps null: it stays online for adults and is closed to minors until its company answers.
   */
  @Column('text', { array: true, nullable: true })
  hazards: string[] | null;

  /** Warnings of libs/law that the company has confirmed, by rule. */
  @Column('text', { array: true, default: () => "'{}'" })
  confirmedWarnings: string[];

  @Column('date', { nullable: true })
  expiresOn: string | null;

  /** Searchable text of the public list, maintained by a trigger. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  search?: string;

  @Column('text', { default: 'draft' })
  status: OfferStatus;

  /** Changes requested by the campus before approval, by field; empty once sent again. */
  @Column('jsonb', { default: [] })
  remarks: OfferRemark[];

  /** Civil day on which it was filled, expired or closed. */
  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('text', { nullable: true })
  closeReason: OfferCloseReason | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** Number of publications; 0 for never. A withdrawn offer that is published again keeps its row. */
  @Column('integer', { default: 0 })
  publication: number;

  /** Incremented on every change; compared by matching and on concurrent edits. */
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

/** Number of openings of an offer's public page on a day. */
@Entity('offer_view')
export class OfferView {
  @PrimaryColumn('uuid')
  offerId: string;

  @ManyToOne(() => Offer, { onDelete: 'CASCADE' })
  @JoinColumn()
  offer: Relation<Offer>;

  @PrimaryColumn('date')
  day: string;

  @Column('integer')
  views: number;
}
