import { ApiProperty } from '@nestjs/swagger';
import {
  OFFER_KINDS,
  type OfferKind,
  REBOUND_CAUSES,
  REBOUND_DELAYS,
  type Rebound,
  type ReboundCause,
  type ReboundDelay,
} from '@seve/domain';

/** A place that was lost, and until when its student comes first. Never shown to a company. */
export class ReboundView implements Rebound {
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
  /** `terminated`: the contract was ended. `cancelled`: after both sides had said yes. */
  @ApiProperty({ enum: REBOUND_CAUSES, enumName: 'ReboundCause' })
  cause!: ReboundCause;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  hostName!: string;
  @ApiProperty({ format: 'date' })
  since!: string;
  /** Last day of the delay. */
  @ApiProperty({ format: 'date' })
  until!: string;
  /** What sets the last day. */
  @ApiProperty({ enum: REBOUND_DELAYS, enumName: 'ReboundDelay' })
  delay!: ReboundDelay;
  /** Of the Code du travail; null where the calendar of the school decides. */
  @ApiProperty({ type: 'string', nullable: true })
  article!: string | null;
}
