import { Injectable } from '@nestjs/common';
import { Account, PendingSignUp } from '@seve/database';
import { CONFIRMATION_HOURS, type Locale } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import { newToken } from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import { AccountLetters } from '../../../core/people/account-letters.js';

interface Person {
  email: string;
  firstName: string;
  lastName: string;
  locale: Locale;
}

/** Facts of a student or of a company; the columns of the other kind stay empty. */
export type NewSignUp = Person &
  (
    | { classGroupId: string; studentId?: string; birthDate: string; lowerSecondaryFinished: boolean }
    | {
        siret: string;
        companyName: string;
        address: string;
        communeInsee: string;
        phone: string;
        naf?: string | null;
        naf2025?: string | null;
      }
  );

const EMPTY = {
  ...{ classGroupId: null, studentId: null, birthDate: null, lowerSecondaryFinished: false },
  ...{ siret: null, companyName: null, address: null, communeInsee: null, phone: null, naf: null, naf2025: null },
};
const EXPIRY = `now() + interval '${CONFIRMATION_HOURS} hours'`;
const REPLACED = [
  ...['id', 'first_name', 'last_name', 'locale', 'class_group_id', 'student_id', 'birth_date', 'lower_secondary_finished'],
  ...['siret', 'company_name', 'address', 'commune_insee', 'phone', 'naf', 'naf_2025', 'token_hash', 'expires_at', 'created_at'],
];

/** Sign-ups that wait for the link sent to their address. Only the last link creates an account, because a typed address proves nothing. */
@Injectable()
export class PendingSignUps {
  constructor(private readonly letters: AccountLetters) {}

  /** Replaces an earlier sign-up with the address and sends the link. An address that has an account gets a letter instead. */
  async keep(work: UnitOfWork, signUp: NewSignUp): Promise<void> {
    const account = await work.manager.findOneBy(Account, { email: signUp.email, emailVerified: true });
    if (account) {
      await work.write(this.letters.exists({ ...account, accountId: account.id }));
      return;
    }
    const { token, hash } = newToken();
    const id = uuid();
    const row = { ...EMPTY, ...signUp, id, tokenHash: hash, expiresAt: () => EXPIRY, createdAt: () => 'now()' };
    await work.manager.createQueryBuilder().insert().into(PendingSignUp).values(row).orUpdate(REPLACED, ['email']).execute();
    await work.write(this.letters.confirmation({ ...signUp, id }, token));
  }

  /** Sends a new link to an address with a pending sign-up and revokes the earlier link; does nothing for any other address. */
  async renew(work: UnitOfWork, email: string): Promise<void> {
    const signUp = await work.manager.findOneBy(PendingSignUp, { email });
    if (!signUp) return;
    const { token, hash } = newToken();
    const { affected } = await work.manager.update(PendingSignUp, { id: signUp.id }, { tokenHash: hash, expiresAt: () => EXPIRY });
    if (affected) await work.write(this.letters.confirmation(signUp, token));
  }
}
