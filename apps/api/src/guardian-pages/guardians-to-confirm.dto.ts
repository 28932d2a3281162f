import { ApiProperty } from '@nestjs/swagger';
import { GUARDIAN_DOUBTS, type GuardianDoubt } from '@seve/domain';
import { Ids } from '../http/validation/fields/id.decorator.js';

const MOST_AT_ONCE = 200;

/** Unconfirmed guardian of a minor. */
export class GuardianToConfirm {
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  studentName!: string;
  /** Of this contact, to confirm it as it was read. */
  @ApiProperty({ format: 'uuid' })
  contactId!: string;
  name!: string;
  /** Service that holds parental authority, for which this person signs; null for a parent. */
  @ApiProperty({ type: 'string', nullable: true })
  organisation!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
  typedAt!: Date;
  /** Signs on paper: without address, or with one mailbox for the family. */
  isOnPaper!: boolean;
  @ApiProperty({ enum: GUARDIAN_DOUBTS, enumName: 'GuardianDoubt', isArray: true })
  doubts!: GuardianDoubt[];
}

export class GuardianConfirmationsInput {
  /** As they were read: one that has changed since confirms none. */
  @Ids({ max: MOST_AT_ONCE })
  contactIds!: string[];
}
