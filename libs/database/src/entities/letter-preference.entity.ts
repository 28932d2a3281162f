import { FREQUENCIES, type Frequency, type OptionalLetter } from '@seve/domain';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { oneOf } from '../one-of.js';
import { Account } from './account.entity.js';

/** Frequency of one kind of letter chosen by an account; without a row, the letter's default applies. */
@Entity('letter_preference')
@Check('letter_preference_frequency', oneOf('frequency', FREQUENCIES))
export class LetterPreference {
  @PrimaryColumn('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @PrimaryColumn('text')
  letter: OptionalLetter;

  @Column('text')
  frequency: Frequency;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
