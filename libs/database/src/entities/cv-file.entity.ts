import { CV_KINDS, CV_STATES, type CvKind, type CvState } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Student } from './student.entity.js';

/** A CV. The upload is in the file store (libs/documents) under its id, the version for companies under `rebuiltId`. */
@Entity('cv_file')
@Check('cv_file_kind', oneOf('kind', CV_KINDS))
@Check('cv_file_state', oneOf('state', CV_STATES))
@Check(
  'cv_file_rebuilt',
  `(rebuilt_id is null) = (rebuilt_sha256 is null) and (state <> 'checked' or kind <> 'pdf' or rebuilt_id is not null)`,
)
export class CvFile {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  studentId: string;

  @ManyToOne(() => Student, { onDelete: 'CASCADE' })
  @JoinColumn()
  student: Relation<Student>;

  /** File name given by the owner, without path or control characters. */
  @Column('text')
  fileName: string;

  @Column('text')
  kind: CvKind;

  @Column('integer')
  bytes: number;

  /** SHA-256 of the bytes, hexadecimal; proves that the delivered file is the checked one. */
  @Column('text')
  sha256: string;

  /** Name of the rebuilt PDF in the file store; null for a Word document, which companies cannot open. */
  @Column('uuid', { nullable: true })
  rebuiltId: string | null;

  @Column('text', { nullable: true })
  rebuiltSha256: string | null;

  @Column('text', { default: 'pending' })
  state: CvState;

  /** Message code of the refusal. */
  @Column('text', { nullable: true })
  refusalCode: string | null;

  /** When a virus scanner found it clean; null where none is configured. */
  @Column('timestamptz', { nullable: true })
  scannedAt: Date | null;

  /** When another CV replaced it; null for the current CV. */
  @Column('timestamptz', { nullable: true })
  replacedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
