import { ROLES, type Role } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** One row per move of what has states. The application role may only add rows. */
@Entity('state_change')
@Check('state_change_actor_role', oneOf('actor_role', ROLES))
@Index('state_change_of_entity', ['entityType', 'entityId', 'createdAt'])
@Index('state_change_of_actor', ['actorAccountId', 'createdAt'])
export class StateChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  entityType: 'offer' | 'application' | 'escalation' | 'company' | 'invitation_to_apply' | 'email' | 'suppression' | 'report' | 'student';

  @Column('uuid')
  entityId: string;

  @Column('text', { nullable: true })
  fromState: string | null;

  @Column('text')
  toState: string;

  /** Of the status table; null in history older than the acts. */
  @Column('text', { nullable: true })
  act: string | null;

  @Column('uuid', { nullable: true })
  actorAccountId: string | null;

  @Column('text')
  actorRole: Role;

  @Column('text', { default: 'app' })
  via: 'app' | 'magic_link' | 'system' | 'api';

  @Column('text', { nullable: true })
  reasonCode: string | null;

  @Column('text', { nullable: true })
  comment: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
