import { ROLES, type Role } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** One row per move of an offer or application. The application role may only add rows. */
@Entity('state_change')
@Check('state_change_actor_role', oneOf('actor_role', ROLES))
@Index('state_change_of_entity', ['entityType', 'entityId', 'createdAt'])
export class StateChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  entityType: 'offer' | 'application' | 'company';

  @Column('uuid')
  entityId: string;

  @Column('text', { nullable: true })
  fromState: string | null;

  @Column('text')
  toState: string;

  @Column('uuid', { nullable: true })
  actorAccountId: string | null;

  @Column('text')
  actorRole: Role;

  @Column('text', { default: 'app' })
  via: 'app' | 'system';

  @Column('text', { nullable: true })
  reasonCode: string | null;

  @Column('text', { nullable: true })
  comment: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
