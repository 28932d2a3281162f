import { ACADEMIES, type Academy } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { CompanySite } from './company.entities.js';
import { School } from './school.entity.js';

/** A rector's order that allows more PFMP pupils in one company (R124-11 of the Code de l'éducation). */
@Entity('pfmp_order')
@Check('pfmp_order_academy', oneOf('academy', ACADEMIES))
@Check('pfmp_order_small', 'small_limit between 3 and 5')
@Check('pfmp_order_percent', 'percent between 15 and 20')
@Check('pfmp_order_days', 'valid_to >= valid_from')
export class PfmpOrder {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('text')
  academy: Academy;

  /** Maximum interns at once in a company of fewer than 30 people. */
  @Column('smallint')
  smallLimit: number;

  /** Maximum percentage of the headcount from 30 people on. */
  @Column('smallint')
  percent: number;

  @Column('date')
  validFrom: string;

  /** Null while it is in force. */
  @Column('date', { nullable: true })
  validTo: string | null;

  /** Number or title of the order. */
  @Column('text')
  reference: string;

  @Column('uuid')
  recordedByAccountId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** Derogation declared to the labour inspector (R4153-40): by an employer for a site, or by a school. Valid for three years. */
@Entity('derogation_declaration')
@Check('derogation_declaration_whose', 'num_nonnulls(company_site_id, school_id) = 1')
@Check('derogation_declaration_hazards', 'cardinality(hazards) > 0')
export class DerogationDeclaration {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid', { nullable: true })
  companySiteId: string | null;

  @ManyToOne(() => CompanySite, { onDelete: 'CASCADE' })
  @JoinColumn()
  companySite: Relation<CompanySite> | null;

  @Index()
  @Column('uuid', { nullable: true })
  schoolId: string | null;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School> | null;

  /** Tags of derogable hazards of libs/law. */
  @Column('text', { array: true })
  hazards: string[];

  @Column('date')
  declaredOn: string;

  @Column('uuid')
  recordedByAccountId: string;

  /** When it was withdrawn; null while it is in force. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** A row of a legal parameter entered without a release. Append-only: of the same parameter and day, the highest number counts. */
@Entity('law_parameter')
export class FedLawParameter {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'PK_law_parameter' })
  number: number;

  /** Name of a feedable parameter of libs/law. */
  @Column('text')
  parameter: string;

  /** First day on which the value applies. */
  @Column('date')
  validFrom: string;

  /** Value in the shape and unit of the parameter. */
  @Column('jsonb')
  value: unknown;

  /** Legal source, in French. */
  @Column('text')
  source: string;

  @Column('uuid')
  authorAccountId: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
