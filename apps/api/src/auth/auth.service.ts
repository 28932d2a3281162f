import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Limit, ThrottleCounters } from '../http/throttle.js';
import { CONFIG } from '../http/tokens.js';
import type { DoneView, ResetInput, ResetRequestInput, SignInInput } from './auth.dto.js';
import { AUTH_PATH, type Auth, CLIENT_ADDRESS_HEADER } from './auth.js';
import { authFault } from './auth-fault.js';
import { evenTime } from './even-time.js';
import { AUTH } from './tokens.js';

/** Guessing from one place stops early; its owner still gets in from another. */
const PER_ACCOUNT_AND_ADDRESS: Limit = { name: 'sign-in:account-ip', points: 10, seconds: 900 };
const PER_ACCOUNT: Limit = { name: 'sign-in:account', points: 600, seconds: 3_600 };
/** Failures only: a whole lycée sits behind one address. */
const PER_ADDRESS: Limit = { name: 'sign-in:ip', points: 600, seconds: 3_600 };
const RESET_ANSWER_MS = 150;
const DONE: DoneView = { status: true };

/** Hands requests to better-auth, and its cookies and refusals back. */
@Injectable()
export class AuthService {
  constructor(
    private readonly counters: ThrottleCounters,
    @Inject(AUTH) private readonly auth: Auth,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Counts the tries: guessing a password ends soon. */
  async signIn({ email, password }: SignInInput, request: FastifyRequest, reply: FastifyReply): Promise<DoneView> {
    const both = `${email} ${request.ip}`;
    await this.counters.take(PER_ADDRESS, request.ip);
    await this.counters.take(PER_ACCOUNT, email);
    await this.counters.take(PER_ACCOUNT_AND_ADDRESS, both);
    const done = await this.open({ email, password }, request, reply);
    await this.counters.giveBack(PER_ADDRESS, request.ip);
    await this.counters.giveBack(PER_ACCOUNT, email);
    await this.counters.forget(PER_ACCOUNT_AND_ADDRESS, both);
    return done;
  }

  /** For a password that nobody typed: wrong ones typed by others do not count. */
  async open({ email, password }: SignInInput, request: FastifyRequest, reply: FastifyReply): Promise<DoneView> {
    return this.done(await this.ask('/sign-in/email', { email, password }, request), reply);
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<DoneView> {
    return this.done(await this.ask('/sign-out', {}, request), reply);
  }

  async requestReset({ email }: ResetRequestInput, request: FastifyRequest): Promise<DoneView> {
    await evenTime(RESET_ANSWER_MS, this.ask('/request-password-reset', { email }, request));
    return DONE;
  }

  async reset({ token, newPassword }: ResetInput, request: FastifyRequest): Promise<DoneView> {
    await this.ask('/reset-password', { token, newPassword }, request);
    return DONE;
  }

  /** @throws the refusal of better-auth, as one of our errors. */
  private async ask(path: string, body: object, { headers, ip }: FastifyRequest): Promise<Response> {
    const { origin } = new URL(this.config.publicUrl);
    const response = await this.auth.handler(
      new Request(`${origin}${AUTH_PATH}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          // Where the request comes from was checked before (http/write-origin.ts), for addresses better-auth does not know too.
          origin,
          [CLIENT_ADDRESS_HEADER]: ip,
          'user-agent': (headers['user-agent'] ?? '').slice(0, 300),
          ...(headers.cookie && { cookie: headers.cookie }),
        },
        body: JSON.stringify(body),
      }),
    );
    if (!response.ok) throw await authFault(response);
    return response;
  }

  private done(response: Response, reply: FastifyReply): DoneView {
    reply.header('set-cookie', response.headers.getSetCookie());
    return DONE;
  }
}
