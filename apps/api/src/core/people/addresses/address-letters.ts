import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import type { Account, EmailChange } from '@seve/database';
import { ADDRESS_RESET_DAYS, CONFIRMATION_HOURS, DAY_MS, EMAIL_UNDO_DAYS, HOUR_MS, maskedAddress } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { Clock, CONFIG } from '@seve/runtime';
import { undoTokenOf } from './address-tokens.js';

/**
 * Number of hours for which the new address can be confirmed: more when the school or the campus asked for the change, so that the person
 * can be told first.
 */
export const confirmationHours = (source: EmailChange['source']): number =>
  source === 'self' ? CONFIRMATION_HOURS : ADDRESS_RESET_DAYS * 24;

type Change = Pick<EmailChange, 'id' | 'oldEmail' | 'newEmail' | 'source' | 'reason'>;

/** Letters about a new address. */
@Injectable()
export class AddressLetters {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Letter to the new address, which belongs to no account yet. */
  confirm({ firstName, locale }: Account, { id, newEmail, source }: Change, token: string): NewEmail {
    const hours = confirmationHours(source);
    const link = `${this.config.publicUrl}/adresse/confirmer?token=${token}`;
    return {
      ...letterParams('account-email-confirm', { firstName, validHours: hours, link }),
      to: { address: newEmail, accountId: null, locale },
      entityType: 'account',
      entityId: id,
      expiresAt: new Date(Date.now() + hours * HOUR_MS),
    };
  }

  /** Letter to the owner of an account whose address was typed in another account; at most one a day. */
  taken({ id, email, firstName, locale }: Account): NewEmail {
    return {
      ...letterParams('account-email-taken', { firstName, signInLink: `${this.config.publicUrl}/connexion` }),
      to: { address: email, accountId: id, locale },
      entityType: 'account',
      entityId: id,
      occurrence: this.clock.today(),
    };
  }

  /** Letter to the old address: when a new one is requested, and when it has been confirmed. */
  changing({ id: accountId, firstName, locale }: Account, change: Change, state: 'asked' | 'changed', askerName: string | null): NewEmail {
    const link = `${this.config.publicUrl}/adresse/annuler?token=${undoTokenOf(this.config.secret, change.id)}`;
    const newAddress = maskedAddress(change.newEmail);
    return {
      ...letterParams('account-email-changing', {
        firstName,
        state,
        newAddress,
        askerName,
        reason: change.reason,
        undoDays: EMAIL_UNDO_DAYS,
        link,
      }),
      to: { address: change.oldEmail, accountId, locale },
      entityType: 'account',
      entityId: change.id,
      occurrence: state,
      expiresAt: new Date(Date.now() + EMAIL_UNDO_DAYS * DAY_MS),
    };
  }

  undone({ id: accountId, firstName, locale }: Account, { id, oldEmail, newEmail }: Change): NewEmail {
    return {
      ...letterParams('account-email-undone', {
        firstName,
        newAddress: maskedAddress(newEmail),
        resetLink: `${this.config.publicUrl}/mot-de-passe`,
      }),
      to: { address: oldEmail, accountId, locale },
      entityType: 'account',
      entityId: id,
    };
  }
}
