import { Text } from '../../../http/validation/fields/text.decorator.js';

export class InvitationToApplyInput {
  /** Message that the student reads with the offer. */
  @Text({ min: 0, max: 500, lines: true })
  message!: string;
}
