import type { Locale, OptionalLetter } from '@seve/domain';

/** A letter promised with a fact. `letter` and `params` come from `letterParams` of libs/mailing. */
export interface NewEmail {
  /** Given when another row of the transaction points to the letter; a new one otherwise. */
  id?: string;
  letter: string;
  params: Record<string, unknown>;
  to: { address: string; accountId: string | null; locale: Locale };
  entityType: string;
  entityId: string;
  /** Whose rhythm holds; by default that of the letter itself, if it has one. Null: it leaves whatever its reader prefers. */
  preference?: OptionalLetter | null;
  /** Tells apart letters of one kind about one entity, for example a day. */
  occurrence?: string;
  notBefore?: Date;
  /** The letter that this one repeats. */
  resentFrom?: string;
  /** Default: 48 hours after `notBefore`. */
  expiresAt?: Date;
}
