import { ApiProperty } from '@nestjs/swagger';

const ABOUT = ['application', 'interview'] as const;

/** An unanswered application or interview, and the person to call. The student is not named: a ticket opens the file. */
export class Escalation {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ABOUT, enumName: 'EscalationAbout' })
  about!: (typeof ABOUT)[number];
  @ApiProperty({ format: 'uuid' })
  companyId!: string;
  companyName!: string;
  contactName!: string;
  contactEmail!: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  offerId!: string | null;
  /** Null for an unsolicited application. */
  @ApiProperty({ type: 'string', nullable: true })
  offerTitle!: string | null;
  @ApiProperty({ format: 'date' })
  sentOn!: string;
  escalatedAt!: Date;
  /** Of the same company, this one included. */
  @ApiProperty({ type: 'integer' })
  ofCompany!: number;
}

export class EscalationList {
  items!: Escalation[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
