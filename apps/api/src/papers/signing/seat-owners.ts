import { Injectable } from '@nestjs/common';
import { Account, type Signatory } from '@seve/database';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { KnownDevices } from '../../core/people/devices/known-devices.service.js';
import type { Principal } from '../../http/session/principal.js';
import { clientAddress } from '../../http/throttling/client-address.js';
import type { Asker } from './codes/signature-limits.js';

const USER_AGENT_MAX = 300;

/** Origin of the request, for the evidence of a signature. */
export interface Caller {
  ip: string;
  userAgent: string;
}

/** Browser that uses a link, with the account signed in there if any. */
export interface LinkVisitor {
  caller: Caller;
  request: Pick<FastifyRequest, 'headers'>;
  session: Principal | null;
}

export const callerOf = (request: FastifyRequest): Caller => ({
  ip: clientAddress(request),
  userAgent: (request.headers['user-agent'] ?? '').slice(0, USER_AGENT_MAX),
});

export const visitorOf = (request: FastifyRequest, session: Principal | null): LinkVisitor => ({
  ...{ caller: callerOf(request), request, session },
});

/** Distinguishes the owner of a seat from other holders of its link, by a session of the account or a browser that signed in to it. */
@Injectable()
export class SeatOwners {
  constructor(private readonly devices: KnownDevices) {}

  async askerFor(
    manager: EntityManager,
    { email, accountId }: Pick<Signatory, 'email' | 'accountId'>,
    { request, session }: LinkVisitor,
  ): Promise<Asker> {
    const account = accountId === null ? null : await manager.findOneBy(Account, { id: accountId });
    const address = account?.email ?? email?.toLowerCase() ?? null;
    if (address === null) return 'stranger';
    if (session?.email === address) return 'owner';
    return (await this.devices.find(address, request)) === null ? 'stranger' : 'owner';
  }
}
