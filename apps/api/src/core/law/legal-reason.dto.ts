import { ApiProperty } from '@nestjs/swagger';

/** Reason for a legal verdict. */
export class LegalReasonView {
  /** Name of the rule, `allowance-due`. */
  rule!: string;
  /** The text it comes from, in French. */
  article!: string;
  /** What was computed with, by name and unit. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'number' }, { type: 'string' }] } })
  numbers!: Record<string, number | string>;
  sentence!: string;
  /** Of a refusal: what would make it lawful. */
  @ApiProperty({ type: 'string', nullable: true })
  remedy!: string | null;
  /** What the texts leave open. */
  @ApiProperty({ type: 'string', nullable: true })
  doubt!: string | null;
}
