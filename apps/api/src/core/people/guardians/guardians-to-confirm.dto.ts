import { ApiProperty } from '@nestjs/swagger';
import { GUARDIAN_DOUBTS, type GuardianDoubt } from '@seve/domain';
import { Ids } from '../../../http/validation/fields/id.decorator.js';

const MOST_AT_ONCE = 200;

/** Guardian of a minor, to confirm or already confirmed. */
export class GuardianToConfirm {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  studentName!: string;
  /** Identifies the contact as it was read; changes with each edit. */
  @ApiProperty({ format: 'uuid' })
  contactId!: string;
  name!: string;
  /** Institution with parental authority, on whose behalf this person signs; null for a parent. */
  @ApiProperty({ type: 'string', nullable: true })
  organisation!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  typedAt!: Date;
  /** Signs on paper: no address, or one mailbox for the family. */
  isOnPaper!: boolean;
  @ApiProperty({ enum: GUARDIAN_DOUBTS, enumName: 'GuardianDoubt', isArray: true })
  doubts!: GuardianDoubt[];
}

export class GuardianConfirmationsInput {
  /** As they were read; when one has changed since, none is confirmed. */
  @Ids({ max: MOST_AT_ONCE })
  contactIds!: string[];
}
