import { createHmac } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { NotFound } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import type { FastifyRequest } from 'fastify';
import { Unauthorized } from '../../http/errors/unauthorized.js';
import { rawBodyOf } from '../../http/server/json-body.js';
import { isSameSecret } from '../../http/session/same-secret.js';

export const TIMESTAMP_HEADER = 'x-seve-timestamp';
export const SIGNATURE_HEADER = 'x-seve-signature';
const FRESH_SECONDS = 300;

/** Returns the provider's signature of a body and a timestamp. */
export const signatureOf = (secret: string, timestamp: string, body: Buffer): string =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');

/** Accepts only requests whose body and timestamp the mail provider has signed within the last five minutes. */
@Injectable()
export class SignedByProvider implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'mailWebhookSecret'>) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { mailWebhookSecret: secret } = this.config;
    if (secret === null) throw new NotFound('not-found');
    const timestamp = String(request.headers[TIMESTAMP_HEADER] ?? '');
    const signature = String(request.headers[SIGNATURE_HEADER] ?? '');
    if (!isFresh(timestamp) || !isSameSecret(signature.toLowerCase(), signatureOf(secret, timestamp, rawBodyOf(request)))) {
      throw new Unauthorized('mail-event.unsigned');
    }
    return true;
  }
}

const isFresh = (timestamp: string): boolean =>
  /^\d{1,12}$/.test(timestamp) && Math.abs(Date.now() / 1_000 - Number(timestamp)) <= FRESH_SECONDS;
