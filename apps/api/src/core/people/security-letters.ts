import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Account } from '@seve/database';
import type { UnitOfWork } from '@seve/jobs';
import { letterParams } from '@seve/mailing';
import { CONFIG } from '@seve/runtime';
import { v7 as uuid } from 'uuid';

/** Person other than the owner who removed a second step, and the reason. */
export interface SecondStepRemover {
  removerName: string;
  reason: string;
}

/** Letters about the credentials of an account: its password and its second step. */
@Injectable()
export class SecurityLetters {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async passwordChanged(work: UnitOfWork, accountId: string): Promise<void> {
    const account = await work.manager.findOneByOrFail(Account, { id: accountId });
    await this.write(work, account, letterParams('account-password-changed', { firstName: account.firstName, resetLink: this.resetLink }));
  }

  /** Tells the owner that the second step changed. `remover`: null when the owner did it. */
  async secondStepChanged(work: UnitOfWork, accountId: string, isOn: boolean, remover: SecondStepRemover | null = null): Promise<void> {
    const account = await work.manager.findOneByOrFail(Account, { id: accountId });
    const params = { firstName: account.firstName, isOn, remover, link: `${this.config.publicUrl}/mon-compte`, resetLink: this.resetLink };
    await this.write(work, account, letterParams('account-second-step', params));
  }

  async recoveryCodeUsed(work: UnitOfWork, accountId: string, codesLeft: number): Promise<void> {
    const account = await work.manager.findOneByOrFail(Account, { id: accountId });
    const params = { firstName: account.firstName, codesLeft, link: `${this.config.publicUrl}/mon-compte`, resetLink: this.resetLink };
    await this.write(work, account, letterParams('account-recovery-code', params));
  }

  private get resetLink(): string {
    return `${this.config.publicUrl}/mot-de-passe`;
  }

  private async write(work: UnitOfWork, { id, email, locale }: Account, letter: ReturnType<typeof letterParams>): Promise<void> {
    await work.write({ ...letter, to: { address: email, accountId: id, locale }, entityType: 'account', entityId: id, occurrence: uuid() });
  }
}
