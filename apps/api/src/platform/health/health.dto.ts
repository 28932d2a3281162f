import { ApiProperty } from '@nestjs/swagger';
import { HEALTH_PARTS, type HealthPart } from './degraded.js';

export class HealthView {
  /** Always true: an unhealthy process responds with 503, or not at all. */
  ok!: boolean;
}

export class ReadyView extends HealthView {
  /** What works badly while the application answers: jobs are late, space is short, or letters do not leave. */
  @ApiProperty({ enum: HEALTH_PARTS, isArray: true })
  degraded!: HealthPart[];
}
