import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { CONFIRMATION_HOURS, dayInParis, HOUR_MS, type InvitedRole, type Locale } from '@seve/domain';
import type { NewEmail } from '@seve/jobs';
import { tokenHash } from '@seve/lifecycles';
import { type LetterParams, letterParams } from '@seve/mailing';
import { Clock, CONFIG } from '@seve/runtime';

export interface AccountAddressee {
  accountId: string;
  email: string;
  firstName: string;
  locale: Locale;
}

export interface InvitationFacts {
  id: string;
  role: InvitedRole;
  /** Name of the school or company of the role; null for the campus. */
  organisation: string | null;
  inviterName: string;
  expiresAt: Date;
}

type EndedRole = { membershipId: string } & Omit<LetterParams['school-role-ended'], 'firstName' | 'link'>;

/** Letters about accounts. A letter with a link expires with the link. */
@Injectable()
export class AccountLetters {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Letter to the address of a sign-up, which has no account yet. */
  confirmation(signUp: { id: string; email: string; firstName: string; locale: Locale }, token: string): NewEmail {
    return {
      ...letterParams('account-confirmation', {
        firstName: signUp.firstName,
        validMinutes: CONFIRMATION_HOURS * 60,
        link: this.link('confirmer', token),
      }),
      to: { address: signUp.email, accountId: null, locale: signUp.locale },
      entityType: 'sign_up',
      entityId: signUp.id,
      occurrence: tokenHash(token).slice(0, 16),
      expiresAt: new Date(Date.now() + CONFIRMATION_HOURS * HOUR_MS),
    };
  }

  /** Sent at a sign-up with the address of an existing account; at most one a day. */
  exists(to: AccountAddressee): NewEmail {
    const { publicUrl } = this.config;
    return {
      ...letterParams('account-exists', {
        firstName: to.firstName,
        signInLink: `${publicUrl}/connexion`,
        resetLink: `${publicUrl}/mot-de-passe`,
      }),
      ...this.about(to, 'account', to.accountId, this.clock.today()),
    };
  }

  invitation(
    to: { email: string; locale: Locale },
    { id, role, organisation, inviterName, expiresAt }: InvitationFacts,
    token: string,
  ): NewEmail {
    const params = { role, organisation, inviterName, expiresOn: dayInParis(expiresAt), link: this.link('invitation', token) };
    return {
      ...letterParams('invitation', params),
      to: { address: to.email, accountId: null, locale: to.locale },
      entityType: 'invitation',
      entityId: id,
      expiresAt,
    };
  }

  /** Tells the admins of a company that a stranger tried to sign it up again: at most one letter a day for each stranger. */
  joinAsked(to: AccountAddressee, company: { id: string; name: string }, asker: { name: string; email: string }): NewEmail {
    const link = `${this.config.publicUrl}/entreprise/equipe`;
    return {
      ...letterParams('company-join-asked', {
        firstName: to.firstName,
        companyName: company.name,
        askerName: asker.name,
        askerEmail: asker.email,
        link,
      }),
      ...this.about(to, 'company', company.id, `${this.clock.today()} ${tokenHash(asker.email).slice(0, 12)}`),
    };
  }

  companyVerified(to: AccountAddressee, company: { id: string; name: string }): NewEmail {
    const link = `${this.config.publicUrl}/entreprise/offres`;
    return {
      ...letterParams('company-verified', { firstName: to.firstName, companyName: company.name, link }),
      ...this.about(to, 'company', company.id, ''),
    };
  }

  /** Tells a former member that the company's offers and applicants are closed to them: a removal is never silent. */
  companyMemberRemoved(
    to: AccountAddressee,
    by: { firstName: string; lastName: string; companyId: string; companyName: string },
  ): NewEmail {
    return {
      ...letterParams('company-member-removed', {
        firstName: to.firstName,
        companyName: by.companyName,
        removerName: `${by.firstName} ${by.lastName}`,
        link: this.config.publicUrl,
      }),
      ...this.about({ ...to }, 'company', by.companyId, to.accountId),
    };
  }

  schoolRoleEnded(to: AccountAddressee, { membershipId, ...about }: EndedRole): NewEmail {
    const params = { firstName: to.firstName, ...about, link: `${this.config.publicUrl}/connexion` };
    return { ...letterParams('school-role-ended', params), ...this.about(to, 'account', to.accountId, membershipId) };
  }

  /** Tells an admin of a suspension. `occurrence` distinguishes repeated suspensions. */
  companySuspended(to: AccountAddressee, company: { id: string; name: string }, reason: string, occurrence: string): NewEmail {
    const link = `${this.config.publicUrl}/entreprise/offres`;
    return {
      ...letterParams('company-suspended', { firstName: to.firstName, companyName: company.name, reason, link }),
      ...this.about(to, 'company', company.id, occurrence),
    };
  }

  /** Tells an admin of a warning. `occurrence` distinguishes repeated warnings. */
  companyWarned(to: AccountAddressee, company: { id: string; name: string }, reason: string, occurrence: string): NewEmail {
    const link = `${this.config.publicUrl}/entreprise/offres`;
    return {
      ...letterParams('company-warned', { firstName: to.firstName, companyName: company.name, reason, link }),
      ...this.about(to, 'company', company.id, occurrence),
    };
  }

  companyReinstated(to: AccountAddressee, company: { id: string; name: string }, occurrence: string): NewEmail {
    const link = `${this.config.publicUrl}/entreprise/offres`;
    return {
      ...letterParams('company-reinstated', { firstName: to.firstName, companyName: company.name, link }),
      ...this.about(to, 'company', company.id, occurrence),
    };
  }

  private link(page: string, token: string): string {
    return `${this.config.publicUrl}/${page}?token=${token}`;
  }

  private about({ email, accountId, locale }: AccountAddressee, entityType: string, entityId: string, occurrence: string) {
    return { to: { address: email, accountId, locale }, entityType, entityId, occurrence };
  }
}
