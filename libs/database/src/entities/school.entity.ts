import { SCHOOL_KINDS, type SchoolKind } from '@seve/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

@Entity('school')
@Check('school_kind', oneOf('kind', SCHOOL_KINDS))
@Check('school_phone', "phone ~ '^[+][1-9][0-9]{6,14}$'")
export class School {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { nullable: true, unique: true })
  uai: string | null;

  @Column('text')
  name: string;

  @Column('text')
  kind: SchoolKind;

  /** Street; empty until the school or the campus writes it. */
  @Column('text', { default: '' })
  address: string;

  @Column('text')
  communeInsee: string;

  /** Address of the office, not of a person. */
  @Column('text', { nullable: true })
  email: string | null;

  /** E.164, of the office. */
  @Column('text', { nullable: true })
  phone: string | null;

  /** Name of a PNG in the file store, drawn on its papers. */
  @Column('uuid', { nullable: true })
  logoFileId: string | null;

  /** Maison familiale rurale or similar school (L813-9 of the Code rural): internships are paid from three months on. */
  @Column('boolean', { default: false })
  isRuralSchool: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
