import { CONTRACT_KINDS, type ContractKind, type FieldMapping, type FormField } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** A version of the official form of a contract, and the values that fill its fields. Its file is named by its id. */
@Entity('official_form')
@Check('official_form_kind', oneOf('kind', CONTRACT_KINDS))
@Index('official_form_in_use', ['kind', 'validFrom'], { unique: true, where: 'valid_from is not null' })
export class OfficialForm {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_official_form' })
  id: string;

  @Column('text')
  kind: ContractKind;

  /** Number and year of the form, as published. */
  @Column('text')
  title: string;

  /** First day of the contracts for which it is used, until the next version; null while it is not in use. */
  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('smallint')
  pages: number;

  @Column('jsonb')
  fields: FormField[];

  @Column('jsonb', { default: [] })
  map: FieldMapping[];

  @Column('uuid')
  authorAccountId: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
