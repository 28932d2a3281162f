import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Account, SavedView } from '@seve/database';
import { Conflict, InvalidInput, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Repository } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SavedViewInput, SavedViewItem, SavedViewScreen } from './saved-views.dto.js';

const MOST = 20;

/** Stores sort and filters of a table for an account, under a name. */
@Injectable()
export class SavedViewsService {
  constructor(
    @InjectRepository(SavedView) private readonly savedViews: Repository<SavedView>,
    private readonly outbox: Outbox,
  ) {}

  async list(accountId: string, screen: SavedViewScreen): Promise<SavedViewItem[]> {
    const views = await this.savedViews.find({ where: { accountId, screen }, order: { createdAt: 'ASC', id: 'ASC' } });
    return views.map(({ id, name, search }) => ({ id, name, search }));
  }

  async save(accountId: string, { screen, name, search }: SavedViewInput): Promise<SavedViewItem> {
    const id = await this.outbox.transaction(async ({ manager }) => {
      const id = uuid();
      // Locks the account, so that simultaneous requests cannot exceed the limit.
      await manager.findOneOrFail(Account, { where: { id: accountId }, select: { id: true }, lock: { mode: 'for_no_key_update' } });
      const views = await manager.findBy(SavedView, { accountId });
      if (views.length >= MOST) throw new Conflict('saved-view.too-many', { max: MOST });
      if (views.some((view) => view.screen === screen && view.name === name)) {
        throw new InvalidInput([{ path: 'name', code: 'saved-view.name-taken' }]);
      }
      await manager.insert(SavedView, { id, accountId, screen, name, search });
      return id;
    });
    return { id, name, search };
  }

  async remove(accountId: string, id: string): Promise<void> {
    await this.outbox.transaction(async ({ manager }) => {
      const { affected } = await manager.delete(SavedView, { id, accountId });
      if (affected !== 1) throw new NotFound('not-found');
    });
  }
}
