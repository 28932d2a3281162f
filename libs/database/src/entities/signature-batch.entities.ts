import { CODE_CHANNELS, type CodeChannel } from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';
import { Signatory } from './signature.entities.js';

/** A code with which an account signs the papers that it chose, and no other; the last code sent counts. */
@Entity('signature_batch')
@Check('signature_batch_channel', oneOf('channel', CODE_CHANNELS))
@Index('signature_batch_of_account', ['accountId', 'createdAt'])
export class SignatureBatch {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  /** HMAC-SHA-256 of the account, the papers and the code, with the secret of the instance; hexadecimal. */
  @Column('text')
  codeHash: string;

  /** Channel by which the code was sent. */
  @Column('text', { default: 'email' })
  channel: CodeChannel;

  /** Number of wrong codes entered. */
  @Column('smallint', { default: 0 })
  tries: number;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

/** A paper of a batch. */
@Entity('signature_batch_paper')
@Check('signature_batch_paper_position', 'position > 0')
export class SignatureBatchPaper {
  @PrimaryColumn('uuid')
  batchId: string;

  @ManyToOne(() => SignatureBatch, { onDelete: 'CASCADE' })
  @JoinColumn()
  batch: Relation<SignatureBatch>;

  @Index('signature_batch_paper_of_signatory')
  @PrimaryColumn('uuid')
  signatoryId: string;

  @ManyToOne(() => Signatory, { onDelete: 'CASCADE' })
  @JoinColumn()
  signatory: Relation<Signatory>;

  /** Position in the confirmed list, starting at 1. */
  @Column('smallint')
  position: number;

  /** SHA-256 of the PDF that was read, hexadecimal. */
  @Column('text')
  sha256: string;

  /** `signed`, or the error code; null until processed. */
  @Column('text', { nullable: true })
  outcome: string | null;
}
