import {
  type Level,
  LOST_PLACEMENT_STATES,
  OFFER_KINDS,
  type OfferKind,
  PLACE_PAPERS,
  PLACED_PLACEMENT_STATES,
  PLACEMENT_SOURCES,
  PLACEMENT_STATES,
  type PlacementSource,
  type PlacementState,
  type PlacePaper,
  STANDING_PLACEMENT_STATES,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Application } from './application.entities.js';
import { CompanySite } from './company.entities.js';
import { Offer } from './offer.entity.js';
import { Student } from './student.entity.js';

/** SQL: the placement occupies days, or did until its early end. */
export const hasTakenDays = (alias = 'placement'): string => oneOf(`${alias}.state`, STANDING_PLACEMENT_STATES);

/** SQL: the placement occupies its days, and its student counts as placed. */
export const placing = (alias = 'placement'): string => oneOf(`${alias}.state`, PLACED_PLACEMENT_STATES);

/** A student's place, agreed in Sève or found elsewhere. Its host is a site, or entered by name. Never deleted. */
@Entity('placement')
@Check('placement_kind', oneOf('kind', OFFER_KINDS))
@Check('placement_source', oneOf('source', PLACEMENT_SOURCES))
@Check('placement_state', oneOf('state', PLACEMENT_STATES))
@Check('placement_days', 'end_on >= start_on')
@Check('placement_host', 'company_site_id is not null or host_name is not null')
@Check('placement_host_siren', "host_siren ~ '^[0-9]{9}$'")
@Check('placement_host_siret', "host_siret ~ '^[0-9]{14}$' and left(host_siret, 9) = host_siren")
@Check('placement_of_source', "(source = 'application') = (application_id is not null)")
@Check('placement_paper', `${oneOf('paper_kind', PLACE_PAPERS)} and (paper_kind is null) = (paper_on is null)`)
@Check('placement_weekly_minutes', 'weekly_minutes > 0')
@Index('placement_of_student', ['studentId', 'startOn'])
@Index('placement_of_site', ['companySiteId', 'startOn'])
@Index('placement_to_move', ['state', 'startOn', 'endOn'], { where: "state in ('signed', 'active')" })
@Index('placement_lost', ['studentId'], { where: oneOf('state', LOST_PLACEMENT_STATES) })
@Index('placement_waiting', ['askedOn', 'id'], { where: "state = 'declared' and asked_on is not null" })
@Index('placement_of_typed_siret', ['hostSiret'], { where: 'host_siret is not null and host_name is not null' })
@Index('placement_to_join', ['hostSiren'], { where: 'company_site_id is null and host_siren is not null' })
export class Placement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student)
  @JoinColumn()
  student: Relation<Student>;

  @Column('text')
  source: PlacementSource;

  @Column('text')
  state: PlacementState;

  @Column('text')
  kind: OfferKind;

  @Column('date')
  startOn: string;

  /** Null for a job without end. */
  @Column('date', { nullable: true })
  endOn: string | null;

  /** Level of the student's class when the place was agreed; null before. */
  @Column('smallint', { nullable: true })
  studentLevel: Level | null;

  /** Null while the host has no account. */
  @Column('uuid', { nullable: true })
  companySiteId: string | null;

  @ManyToOne(() => CompanySite)
  @JoinColumn()
  companySite: Relation<CompanySite> | null;

  /** Typed name of the host; null where the host was a known site from the start. */
  @Column('text', { nullable: true })
  hostName: string | null;

  /** SIREN; without it, the host counts for no quota. */
  @Column('text', { nullable: true })
  hostSiren: string | null;

  @Column('text', { nullable: true })
  hostSiret: string | null;

  @Column('text', { nullable: true })
  hostAddress: string | null;

  /** Address of the host's contact for a declared place; null where none is known, or after its reader answered to be the wrong person. */
  @Column('text', { nullable: true })
  contactEmail: string | null;

  /** When the school typed or cleared `contactEmail`; null otherwise. */
  @Column('timestamptz', { nullable: true })
  contactCheckedAt: Date | null;

  /** When the host confirmed by link while `contactEmail` was in doubt; null otherwise. */
  @Column('timestamptz', { nullable: true })
  hostSaidYesAt: Date | null;

  /** Null where the offer states it. */
  @Column('integer', { nullable: true })
  weeklyMinutes: number | null;

  @Column('text', { nullable: true })
  tutorName: string | null;

  /** Tags of libs/law, as declared; empty where the offer states them. */
  @Column('text', { array: true, default: [] })
  hazards: string[];

  /** Document of the host seen by the school, and its date. */
  @Column('text', { nullable: true })
  paperKind: PlacePaper | null;

  @Column('date', { nullable: true })
  paperOn: string | null;

  /** When the host was asked to confirm; null if it was not. */
  @Column('date', { nullable: true })
  askedOn: string | null;

  /** Number of clock steps executed since: reminders, then informing student and teacher. */
  @Column('smallint', { default: 0 })
  stepsTold: number;

  /** First day named in the letter of the week before; differs from the current one if the place has moved since. */
  @Column('date', { nullable: true })
  weekBeforeTold: string | null;

  /** First day named in the letter of the day before. */
  @Column('date', { nullable: true })
  eveTold: string | null;

  /** Accepted application from which it results. */
  @Column('uuid', { nullable: true })
  applicationId: string | null;

  @OneToOne(() => Application)
  @JoinColumn()
  application: Relation<Application> | null;

  /** Null without an offer. */
  @Index()
  @Column('uuid', { nullable: true })
  offerId: string | null;

  @ManyToOne(() => Offer)
  @JoinColumn()
  offer: Relation<Offer> | null;

  @Column('uuid', { nullable: true })
  declaredByAccountId: string | null;

  /** Incremented on every change. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
