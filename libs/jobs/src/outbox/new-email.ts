import type { Locale, OptionalLetter } from '@seve/domain';

/** A letter to write in a transaction. `letter` and `params` come from `letterParams` of libs/mailing. */
export interface NewEmail {
  /** Id of the letter, when another row of the transaction refers to it; default: a new one. */
  id?: string;
  letter: string;
  params: Record<string, unknown>;
  to: { address: string; accountId: string | null; locale: Locale };
  entityType: string;
  entityId: string;
  /** The letter whose preference applies; default: this one. Null: sent whatever the reader prefers. */
  preference?: OptionalLetter | null;
  /** Distinguishes letters of one kind about one entity, for example a day. */
  occurrence?: string;
  notBefore?: Date;
  /** Id of the letter that this one repeats. */
  resentFrom?: string;
  /** Default: 48 hours after `notBefore`. */
  expiresAt?: Date;
}
