import type { ObjectionEffect, Role } from '@seve/domain';
import { Column, PrimaryColumn } from 'typeorm';
import type { GuardConfirmation } from './agreement.entities.js';

/** What every amendment keeps, whatever it changes. Its words stand in its versions; what was signed before stays as it is. */
export abstract class AmendmentColumns<Motive extends string, State extends string, Changes extends object> {
  @PrimaryColumn('uuid')
  id: string;

  /** From 1 on. */
  @Column('smallint')
  number: number;

  @Column('text', { array: true })
  motives: Motive[];

  /** Why, in the words of the side that began it. */
  @Column('text')
  reason: string;

  @Column('text')
  state: State;

  /** Since when it is in this state. */
  @Column('timestamptz', { default: () => 'now()' })
  stateAt: Date;

  /** First day on which what it says holds. */
  @Column('date')
  effectiveOn: string;

  /** Only what changes. */
  @Column('jsonb', { default: {} })
  changes: Changes;

  /** What the school asks the other side to change; null once it has answered. */
  @Column('text', { nullable: true })
  remark: string | null;

  /** Effect of an objection on the changes that were already applied; null without an objection, or while no change was applied. */
  @Column('text', { nullable: true })
  objectionEffect: ObjectionEffect | null;

  @Column('uuid', { nullable: true })
  begunByAccountId: string | null;

  @Column('text')
  begunByRole: Role;

  @Column('jsonb', { default: [] })
  confirmations: GuardConfirmation[];

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
