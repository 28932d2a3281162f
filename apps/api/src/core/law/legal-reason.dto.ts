import { ApiProperty } from '@nestjs/swagger';

/** Reason for a legal verdict. */
export class LegalReasonView {
  /** Name of the rule, such as `allowance-due`. */
  rule!: string;
  /** Legal text that it comes from, in French. */
  article!: string;
  /** Numbers used in the computation, by name and unit. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string' }] } })
  numbers!: Record<string, number | string>;
  sentence!: string;
  /** What would make a refused case lawful; null otherwise. */
  @ApiProperty({ type: 'string', nullable: true })
  remedy!: string | null;
  /** What the legal texts leave open; null if nothing. */
  @ApiProperty({ type: 'string', nullable: true })
  doubt!: string | null;
}
