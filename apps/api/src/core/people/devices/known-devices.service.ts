import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Config } from '@seve/config';
import { isTrustedDevice, KnownDevice, knownDeviceOf, noteDevice, tokensOfOthers } from '@seve/database';
import { KNOWN_DEVICE_DAYS, NotFound, TRUSTED_DEVICE_DAYS } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { newToken, tokenHash } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import { DataSource, type EntityManager, In, MoreThan, Not, Repository } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Principal } from '../../../http/session/principal.js';
import { ACCOUNTS_OF_DEVICE, deviceCookie, readDeviceTokens } from './device-cookie.js';
import type { DeviceView, DoneView } from './devices.dto.js';

type Asked = Pick<FastifyRequest, 'headers'>;

/** Browsers that have signed in to an account before. */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly dataSource: DataSource,
    @InjectRepository(KnownDevice) private readonly devices: Repository<KnownDevice>,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Returns the id of the device for the account of this address; null for an unknown device. */
  find(email: string, request: Asked): Promise<string | null> {
    return knownDeviceOf(this.dataSource.manager, email, this.tokensOf(request).map(tokenHash));
  }

  /** Whether this browser may skip the second step. */
  isTrusted(manager: EntityManager, accountId: string, request: Asked): Promise<boolean> {
    return isTrustedDevice(manager, accountId, this.tokensOf(request).map(tokenHash));
  }

  /** Keeps the browser known for another `KNOWN_DEVICE_DAYS`, under a new token. Returns its cookie. */
  async remember(manager: EntityManager, accountId: string, request: Asked, isTrusted = false): Promise<string> {
    const before = this.tokensOf(request);
    const hashes = before.map(tokenHash);
    const others = await tokensOfOthers(manager, accountId, hashes);
    const { token, hash } = newToken();
    const userAgent = (request.headers['user-agent'] ?? '').slice(0, 300);
    await noteDevice(manager, {
      id: uuid(),
      accountId,
      before: hashes,
      tokenHash: hash,
      userAgent,
      days: KNOWN_DEVICE_DAYS,
      trustedDays: isTrusted ? TRUSTED_DEVICE_DAYS : null,
    });
    const kept = before.filter((_, index) => others.includes(hashes[index] ?? ''));
    return deviceCookie([...kept, token].slice(-ACCOUNTS_OF_DEVICE), this.config);
  }

  async list({ accountId }: Principal, request: Asked): Promise<DeviceView[]> {
    const current = this.tokensOf(request).map(tokenHash);
    const devices = await this.devices.find({
      where: { accountId, expiresAt: MoreThan(new Date()) },
      order: { lastSignInAt: 'DESC' },
      take: 50,
    });
    return devices.map(({ id, userAgent, lastSignInAt, expiresAt, tokenHash: own }) => ({
      id,
      userAgent,
      lastSignInAt,
      expiresAt,
      isCurrent: current.includes(own),
    }));
  }

  /** @throws NotFound for a device of another account. */
  async forget({ accountId }: Principal, deviceId: string): Promise<DoneView> {
    await this.outbox.transaction(async ({ manager }) => {
      const { affected } = await manager.delete(KnownDevice, { id: deviceId, accountId });
      if (!affected) throw new NotFound('not-found');
    });
    return { status: true };
  }

  /** Forgets every device of the account except the one of the request. */
  async forgetOthers(manager: EntityManager, accountId: string, request: Asked): Promise<void> {
    await manager.delete(KnownDevice, { accountId, tokenHash: Not(In(this.tokensOf(request).map(tokenHash))) });
  }

  private tokensOf({ headers }: Asked): string[] {
    return readDeviceTokens(headers.cookie, this.config);
  }
}
