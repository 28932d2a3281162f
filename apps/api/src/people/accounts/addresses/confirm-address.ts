import { Injectable } from '@nestjs/common';
import {
  Account,
  audit,
  dropUnconfirmedOf,
  EmailChange,
  liftBounceOf,
  moveWaitingLetters,
  PendingSignUp,
  reaches,
  recordEdit,
  SYSTEM,
  SYSTEM_ACTOR,
  voidLinksOf,
} from '@seve/database';
import { EMAIL_UNDO_DAYS, InvalidInput, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { tokenHash } from '@seve/lifecycles';
import { DataSource, type EntityManager } from 'typeorm';
import { AddressLetters } from '../../../core/people/addresses/address-letters.js';
import type { AddressLinkView } from '../../../core/people/addresses/addresses.dto.js';

const LIVE = 'change.tokenHash = :hash and confirmed_at is null and undone_at is null and withdrawn_at is null and expires_at > now()';

/** Changes the address of an account by a link that only the new mailbox received. Opens no session. */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly letters: AddressLetters,
  ) {}

  /** Returns what the link would change without consuming it. @throws NotFound for a link that is used, replaced, undone or too old. */
  async lookup(token: string): Promise<AddressLinkView> {
    const change = await live(this.dataSource.manager, token).getOne();
    if (!change) throw new NotFound('link.spent');
    const { firstName, lastName } = await this.dataSource.manager.findOneByOrFail(Account, { id: change.accountId });
    return { name: `${firstName} ${lastName}`, email: change.newEmail };
  }

  /** Consumes the link. @throws InvalidInput for a link that no longer works. */
  async execute(token: string): Promise<void> {
    await this.outbox.transaction(async (work) => {
      const { manager } = work;
      const change = await live(manager, token).setLock('pessimistic_write').getOne();
      if (!change) throw spent();
      const { id, accountId, oldEmail, newEmail: email } = change;
      // The account may have received a role since the request: a link from the school changes the address of a student account only.
      if (change.source === 'school' && !(await reaches(manager, 'student.reset-address', accountId, {}))) throw spent();
      await dropUnconfirmedOf(manager, email);
      if (await manager.existsBy(Account, { email })) throw spent();
      await manager.update(Account, { id: accountId }, { email, emailVerified: true, updatedAt: () => 'now()' });
      await manager.update(
        EmailChange,
        { id },
        { confirmedAt: () => 'now()', undoUntil: () => `now() + interval '${EMAIL_UNDO_DAYS} days'` },
      );
      await audit(
        manager,
        { ...SYSTEM_ACTOR, accountId, role: null },
        { act: 'address_changed', on: 'account', id: accountId, code: 'confirmed' },
      );
      await recordEdit(
        manager,
        { ...SYSTEM, accountId, via: 'link' },
        { entityType: 'account', entityId: accountId, before: { email: oldEmail }, after: { email } },
      );
      await manager.delete(PendingSignUp, { email });
      await voidLinksOf(manager, accountId);
      await liftBounceOf(manager, accountId);
      await moveWaitingLetters(manager, accountId);
      await work.write(
        this.letters.changing(await manager.findOneByOrFail(Account, { id: accountId }), change, 'changed', await askerOf(manager, change)),
      );
    });
  }
}

const spent = () => new InvalidInput([{ path: 'token', code: 'link.spent' }], 'link.spent');

const live = (manager: EntityManager, token: string) =>
  manager.createQueryBuilder(EmailChange, 'change').where(LIVE, { hash: tokenHash(token) });

/** Returns the name of the person who asked for the change; null when the owner did, or when that account is gone. */
async function askerOf(manager: EntityManager, { source, askedByAccountId }: EmailChange): Promise<string | null> {
  if (source === 'self' || askedByAccountId === null) return null;
  const asker = await manager.findOneBy(Account, { id: askedByAccountId });
  return asker && `${asker.firstName} ${asker.lastName}`;
}
