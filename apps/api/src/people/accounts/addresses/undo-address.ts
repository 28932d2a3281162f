import { Injectable } from '@nestjs/common';
import {
  Account,
  audit,
  Credential,
  EmailChange,
  KnownDevice,
  moveWaitingLetters,
  RecoveryCode,
  recordEdit,
  SecondStep,
  Session,
  SYSTEM,
  SYSTEM_ACTOR,
  voidLinksOf,
} from '@seve/database';
import { Conflict, InvalidInput, maskedAddress, NotFound } from '@seve/domain';
import { Outbox, type UnitOfWork } from '@seve/jobs';
import { tokenHash } from '@seve/lifecycles';
import { DataSource, type EntityManager, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import { AddressLetters } from '../../../core/people/addresses/address-letters.js';
import type { UndoLinkView } from '../../../core/people/addresses/addresses.dto.js';

const LIVE = 'change.undoHash = :hash and undone_at is null and undo_until > now()';

/** Restores the old address of an account, because a stranger may have made the change from a session of the owner. */
@Injectable()
export class UndoAddress {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly letters: AddressLetters,
  ) {}

  /** Returns what the link would restore without consuming it. @throws NotFound for a link that is used or too old. */
  async lookup(token: string): Promise<UndoLinkView> {
    const change = await live(this.dataSource.manager, token).getOne();
    if (!change) throw new NotFound('link.spent');
    return { email: change.oldEmail, newAddress: maskedAddress(change.newEmail), isConfirmed: change.confirmedAt !== null };
  }

  /**
   * Restores the address and revokes what was changed since: ends all sessions, forgets all browsers, removes the password and a second
   * step set up later, and voids the links of the account. @throws InvalidInput for a link that no longer works; Conflict when another
   * account has the old address by now.
   */
  async execute(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const change = await live(manager, token).setLock('pessimistic_write').getOne();
      if (!change) throw new InvalidInput([{ path: 'token', code: 'link.spent' }], 'link.spent');
      const { accountId, oldEmail, newEmail } = change;
      if (await manager.existsBy(Account, { email: oldEmail, id: Not(accountId) })) throw new Conflict('account.old-email-taken');
      await manager.update(Account, { id: accountId }, { email: oldEmail, emailVerified: true, updatedAt: () => 'now()' });
      await audit(
        manager,
        { ...SYSTEM_ACTOR, accountId, role: null },
        { act: 'address_changed', on: 'account', id: accountId, code: 'undone' },
      );
      await recordEdit(
        manager,
        { ...SYSTEM, accountId, via: 'link' },
        { entityType: 'account', entityId: accountId, before: { email: newEmail }, after: { email: oldEmail }, reasonCode: 'undo' },
      );
      // Later changes are undone too: their own undo links would restore an address that this one removes.
      await manager.update(
        EmailChange,
        { accountId, createdAt: MoreThanOrEqual(change.createdAt), undoneAt: IsNull() },
        { undoneAt: () => 'now()' },
      );
      await this.takeBack(work, change);
      await work.write(this.letters.undone(await manager.findOneByOrFail(Account, { id: accountId }), change));
    });
  }

  private async takeBack({ manager }: UnitOfWork, { accountId, createdAt }: EmailChange): Promise<void> {
    await manager.delete(Session, { accountId });
    await manager.delete(KnownDevice, { accountId });
    await manager.update(Credential, { accountId }, { password: null });
    const { affected } = await manager.delete(SecondStep, { accountId, confirmedAt: MoreThanOrEqual(createdAt) });
    if (affected) await manager.delete(RecoveryCode, { accountId });
    await voidLinksOf(manager, accountId);
    await moveWaitingLetters(manager, accountId);
  }
}

const live = (manager: EntityManager, token: string) =>
  manager.createQueryBuilder(EmailChange, 'change').where(LIVE, { hash: tokenHash(token) });
