import type { ObjectionEffect, Role } from '@seve/domain';
import { Column, PrimaryColumn } from 'typeorm';
import type { GuardConfirmation } from './agreement.entities.js';

/** Columns common to all amendments. The content is in their versions; what was signed before stays unchanged. */
export abstract class AmendmentColumns<Motive extends string, State extends string, Changes extends object> {
  @PrimaryColumn('uuid')
  id: string;

  /** Number, starting at 1. */
  @Column('smallint')
  number: number;

  @Column('text', { array: true })
  motives: Motive[];

  /** Reason in the words of the side that began it. */
  @Column('text')
  reason: string;

  @Column('text')
  state: State;

  /** Instant of the last change of state. */
  @Column('timestamptz', { default: () => 'now()' })
  stateAt: Date;

  /** First day on which the amendment applies. */
  @Column('date')
  effectiveOn: string;

  /** Changed fields only. */
  @Column('jsonb', { default: {} })
  changes: Changes;

  /** Change that the school requests from the other side; null once answered. */
  @Column('text', { nullable: true })
  remark: string | null;

  /** Effect of an objection on changes already applied; null without an objection, or if no change was applied. */
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
