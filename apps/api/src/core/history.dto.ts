import { ApiProperty } from '@nestjs/swagger';
import { HISTORY_ENTITIES, type HistoryEntity, ROLES, type Role, VIAS, type Via } from '@seve/domain';

/** One step of a history: what was done, when, by whom, why and by which channel. */
export class HistoryStep {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: HISTORY_ENTITIES, enumName: 'HistoryEntity' })
  entityType!: HistoryEntity;
  @ApiProperty({ format: 'uuid' })
  entityId!: string;
  /** Name of the action; `edit` for a change of `fields`. */
  @ApiProperty({ type: 'string', nullable: true })
  act!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  from!: string | null;
  /** Status after the step; null for an edit. */
  @ApiProperty({ type: 'string', nullable: true })
  to!: string | null;
  /** Names of the fields that changed, never their values. */
  fields!: string[];
  at!: Date;
  /** Name of who did it. */
  @ApiProperty({ type: 'string', nullable: true })
  by!: string | null;
  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role!: Role;
  @ApiProperty({ enum: VIAS, enumName: 'Via' })
  via!: Via;
  @ApiProperty({ type: 'string', nullable: true })
  reasonCode!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  comment!: string | null;
}
