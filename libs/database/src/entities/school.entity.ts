import { SCHOOL_KINDS, type SchoolKind } from '@seve/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

@Entity('school')
@Check('school_kind', oneOf('kind', SCHOOL_KINDS))
export class School {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { nullable: true, unique: true })
  uai: string | null;

  @Column('text')
  name: string;

  @Column('text')
  kind: SchoolKind;

  @Column('text')
  communeInsee: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
