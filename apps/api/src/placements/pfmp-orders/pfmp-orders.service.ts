import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { PfmpOrder } from '@seve/database';
import { InvalidInput, NotFound } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import { Repository } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { PfmpOrderEndInput, PfmpOrderInput, PfmpOrderView } from './pfmp-orders.dto.js';

/** Orders of the rectors that allow more pupils in PFMP in one company. The newest valid one applies. */
@Injectable()
export class PfmpOrdersService {
  constructor(
    @InjectRepository(PfmpOrder) private readonly orders: Repository<PfmpOrder>,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Returns all orders, the newest first. */
  async list(): Promise<PfmpOrderView[]> {
    const orders = await this.orders.find({ order: { validFrom: 'DESC', id: 'DESC' } });
    return orders.map((order) => this.view(order));
  }

  /** @throws InvalidInput for an end before the beginning. */
  async record({ validTo = null, ...input }: PfmpOrderInput, recordedByAccountId: string): Promise<PfmpOrderView> {
    requireInOrder(input.validFrom, validTo);
    const order = await this.outbox.transaction(async ({ manager }) => {
      const order = { id: uuid(), ...input, validTo, recordedByAccountId };
      await manager.insert(PfmpOrder, order);
      return order;
    });
    return this.view(order);
  }

  /** @throws NotFound for an unknown order; InvalidInput for an end before the beginning. */
  async end(id: string, { validTo }: PfmpOrderEndInput): Promise<PfmpOrderView> {
    const order = await this.orders.findOneBy({ id });
    if (!order) throw new NotFound('not-found');
    requireInOrder(order.validFrom, validTo);
    await this.outbox.transaction(({ manager }) => manager.update(PfmpOrder, { id }, { validTo }));
    return this.view({ ...order, validTo });
  }

  private view(order: Omit<PfmpOrder, 'recordedByAccountId' | 'createdAt'>): PfmpOrderView {
    const { id, academy, smallLimit, percent, validFrom, validTo, reference } = order;
    const today = this.clock.today();
    const isRunning = validFrom <= today && (validTo === null || validTo >= today);
    return { id, academy, smallLimit, percent, validFrom, validTo, reference, isRunning };
  }
}

function requireInOrder(validFrom: string, validTo: string | null): void {
  if (validTo !== null && validTo < validFrom) throw new InvalidInput([{ path: 'validTo', code: 'pfmp-order.reversed' }]);
}
