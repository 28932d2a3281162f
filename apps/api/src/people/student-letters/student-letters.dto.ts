import { ApiProperty } from '@nestjs/swagger';
import { EMAIL_STATES, type EmailState } from '@seve/database';

export const LETTER_RECIPIENTS = ['me', 'guardian', 'company', 'teacher', 'campus'] as const;
export type LetterRecipient = (typeof LETTER_RECIPIENTS)[number];

/** A letter to the student, or about the student: never an address. */
export class StudentLetterView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  letter!: string;
  @ApiProperty({ enum: LETTER_RECIPIENTS, enumName: 'LetterRecipient' })
  recipient!: LetterRecipient;
  /** School or company of the recipient. */
  @ApiProperty({ type: 'string', nullable: true })
  organisation!: string | null;
  /** The offer it is about, or else the company. */
  @ApiProperty({ type: 'string', nullable: true })
  about!: string | null;
  @ApiProperty({ enum: EMAIL_STATES, enumName: 'EmailState' })
  state!: EmailState;
  /** When it left; else when it was written. */
  at!: Date;
}

export class StudentLetterList {
  items!: StudentLetterView[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
