import { ApiProperty } from '@nestjs/swagger';
import { Id } from '../../../http/validation/fields/id.decorator.js';

export class CompanyMergeInput {
  /** Id of the company that stays. */
  @Id()
  intoId!: string;
}

export class MergedCompanyView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  siren!: string;
}

/** Preview of a merge: what moves, what both have, and what is kept. */
export class CompanyMergePreview {
  kept!: MergedCompanyView;
  merged!: MergedCompanyView;
  @ApiProperty({ type: 'integer' })
  sites!: number;
  @ApiProperty({ type: 'integer' })
  offers!: number;
  @ApiProperty({ type: 'integer' })
  applications!: number;
  @ApiProperty({ type: 'integer' })
  placements!: number;
  /** Names of the members who move. */
  members!: string[];
  /** Names of those who are members of both: their role in the company that stays is kept. */
  doubleMembers!: string[];
  @ApiProperty({ type: 'integer' })
  invitations!: number;
  /** Addresses invited by both. */
  doubleInvitations!: string[];
  /** Names of the facts that are copied because the company that stays lacks them. */
  filled!: string[];
}

export class CompanyMergeView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  mergedId!: string;
  mergedName!: string;
  mergedAt!: Date;
  @ApiProperty({ type: 'string', nullable: true })
  by!: string | null;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  undoneAt!: Date | null;
  canUndo!: boolean;
}
