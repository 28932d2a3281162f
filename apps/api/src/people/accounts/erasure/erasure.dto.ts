import { ApiProperty } from '@nestjs/swagger';
import { ERASURE_BLOCKERS, type ErasureBlocker } from '@seve/domain';
import { EmailAddress } from '../../../http/validation/fields/email.decorator.js';
import { OwnDataPartView } from '../data/own-data.dto.js';

export const KEPT_THINGS = ['roster', 'applications', 'placements', 'reports', 'roles', 'audit'] as const;
export type KeptThing = (typeof KEPT_THINGS)[number];

/** What stays after the erasure, for the reason that its kind tells. */
export class KeptView {
  @ApiProperty({ enum: KEPT_THINGS, enumName: 'KeptThing' })
  kind!: KeptThing;
  @ApiProperty({ type: 'integer' })
  rows!: number;
}

/** Told before the erasure. */
export class ErasureView {
  /** What has to be handed over first. */
  @ApiProperty({ enum: ERASURE_BLOCKERS, enumName: 'ErasureBlocker', isArray: true })
  blockers!: ErasureBlocker[];
  @ApiProperty({ type: () => [OwnDataPartView] })
  deleted!: OwnDataPartView[];
  @ApiProperty({ type: () => [KeptView] })
  kept!: KeptView[];
  /** A demonstration account that several people open stays. */
  isOneClick!: boolean;
}

export class ErasureInput {
  /** Address of the account, so that no other is meant. */
  @EmailAddress()
  email!: string;
}
