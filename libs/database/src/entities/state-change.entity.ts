import { EDIT, HISTORY_ENTITIES, type HistoryEntity, ROLES, type Role, VIAS, type Via } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** One row per change of state, and per edit of content. The application role can only insert rows. */
@Entity('state_change')
@Check('state_change_actor_role', oneOf('actor_role', ROLES))
@Check('state_change_via', oneOf('via', VIAS))
@Check('state_change_entity_type', oneOf('entity_type', HISTORY_ENTITIES))
@Check('state_change_edit', `(act is not distinct from '${EDIT}') = (to_state is null) and (to_state is null) = (fields <> '{}')`)
@Index('state_change_of_entity', ['entityType', 'entityId', 'createdAt'])
@Index('state_change_of_actor', ['actorAccountId', 'createdAt'])
export class StateChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  entityType: HistoryEntity;

  @Column('uuid')
  entityId: string;

  @Column('text', { nullable: true })
  fromState: string | null;

  /** Null for an edit, which changes no state. */
  @Column('text', { nullable: true })
  toState: string | null;

  /** Names of the edited fields, never their values; empty for a change of state. */
  @Column('text', { array: true, default: [] })
  fields: string[];

  /** Act of the status table; null in history older than this column. */
  @Column('text', { nullable: true })
  act: string | null;

  @Column('uuid', { nullable: true })
  actorAccountId: string | null;

  @Column('text')
  actorRole: Role;

  @Column('text', { default: 'app' })
  via: Via;

  @Column('text', { nullable: true })
  reasonCode: string | null;

  @Column('text', { nullable: true })
  comment: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
