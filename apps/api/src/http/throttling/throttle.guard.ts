import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mailboxOf } from '@seve/domain';
import type { RequestWithPrincipal } from '../session/principal.js';
import { clientAddress } from './client-address.js';
import { THROTTLE, type ThrottleRule } from './throttle.decorator.js';
import { ThrottleCounters } from './throttle.js';

function keyOf(by: ThrottleRule['by'], request: RequestWithPrincipal): string {
  if (by === 'ip') return clientAddress(request);
  if (by === 'account') return request.principal?.accountId ?? clientAddress(request);
  const value = (request.body as Record<string, unknown> | null | undefined)?.[by.slice('body.'.length)];
  const text = typeof value === 'string' ? value.trim().toLowerCase().slice(0, 300) : '';
  return text.includes('@') ? mailboxOf(text) : text;
}

@Injectable()
export class ThrottleGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly counters: ThrottleCounters,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rules = this.reflector.get<ThrottleRule[] | undefined>(THROTTLE, context.getHandler()) ?? [];
    const request = context.switchToHttp().getRequest<RequestWithPrincipal>();
    const act = `${context.getClass().name}.${context.getHandler().name}`;
    for (const { by, points, seconds } of rules) {
      await this.counters.take({ name: `${act}:${by}`, points, seconds }, keyOf(by, request));
    }
    return true;
  }
}
