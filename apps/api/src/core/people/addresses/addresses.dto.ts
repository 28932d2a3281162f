import { EmailAddress } from '../../../http/validation/fields/email.decorator.js';
import { Text } from '../../../http/validation/fields/text.decorator.js';

export class NewAddressInput {
  @EmailAddress()
  email!: string;
}

export class AddressResetInput extends NewAddressInput {
  /** How the person was seen; the old address reads it. */
  @Text({ min: 10, max: 500, lines: true })
  reason!: string;
}

export class SecondStepResetInput {
  /** How the person was seen; the person reads it. */
  @Text({ min: 10, max: 500, lines: true })
  reason!: string;
}

export class AddressLinkInput {
  /** From the link of the letter. */
  @Text({ max: 200 })
  token!: string;
}

/** What the link to a new address would do. */
export class AddressLinkView {
  /** Of the account. */
  name!: string;
  /** The new address. */
  email!: string;
}

export class UndoLinkView {
  /** The old address, which the account gets back. */
  email!: string;
  /** The new one, masked. */
  newAddress!: string;
  /** The account has the new address already. */
  isConfirmed!: boolean;
}
