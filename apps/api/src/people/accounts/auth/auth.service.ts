import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { Session } from '@seve/database';
import { Forbidden } from '@seve/domain';
import { Outbox } from '@seve/jobs';
import { CONFIG } from '@seve/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LinkLimits } from '../../../core/links/link-limits.js';
import { withMinimumTime } from '../../../core/links/minimum-time.js';
import type { DoneView } from '../../../core/people/devices/devices.dto.js';
import { KnownDevices } from '../../../core/people/devices/known-devices.service.js';
import { Unauthorized } from '../../../http/errors/unauthorized.js';
import { clientAddress } from '../../../http/throttling/client-address.js';
import type { EnteredView, ResetInput, ResetRequestInput, SignInInput } from './auth.dto.js';
import { AUTH_PATH, type Auth, CLIENT_ADDRESS_HEADER, RESET_SECONDS } from './auth.js';
import { authFault } from './auth-fault.js';
import { type Guesser, GuessLimits } from './limits/guess-limits.js';
import { Entrance } from './sessions/entrance.js';
import { SignInLog } from './sessions/sign-in-log.js';
import { AUTH } from './tokens.js';

const RESET_ANSWER_MS = 150;
const DONE: DoneView = { status: true };

/** Sends requests to better-auth and returns its cookies and refusals. */
@Injectable()
export class AuthService {
  constructor(
    private readonly outbox: Outbox,
    private readonly guesses: GuessLimits,
    private readonly links: LinkLimits,
    private readonly devices: KnownDevices,
    private readonly entrance: Entrance,
    private readonly log: SignInLog,
    @Inject(AUTH) private readonly auth: Auth,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Opens a session, or asks for the second step. Counts wrong passwords, separately for browsers that the account knows. */
  async signIn({ email, password }: SignInInput, request: FastifyRequest, reply: FastifyReply): Promise<EnteredView> {
    const deviceId = await this.devices.find(email, request);
    const guesser: Guesser = { act: 'sign-in', account: email, deviceId, address: clientAddress(request) };
    const response = await this.guesses.within(guesser, () => this.tryPassword({ email, password }, request));
    const { user, token } = (await response.clone().json()) as { user: { id: string }; token: string };
    const entry = await this.outbox.transaction(async ({ manager }) => {
      // The session of better-auth was opened without the second step.
      await manager.delete(Session, { token });
      return (await this.entrance.isClosed(manager, user.id)) ? null : this.entrance.open(manager, user.id, request, 'password');
    });
    if (entry === null) throw new Forbidden('account.closed');
    const { cookies, needsCode } = entry;
    reply.header('set-cookie', cookies);
    return { ...DONE, needsCode };
  }

  /**
   * Signs in with a password that was not typed: asks for no second step, ignores wrong guesses of others, does not remember the browser.
   */
  async open({ email, password }: SignInInput, request: FastifyRequest, reply: FastifyReply): Promise<DoneView> {
    const response = await this.tryPassword({ email, password }, request);
    const { token } = (await response.clone().json()) as { token: string };
    await this.outbox.transaction(({ manager }) => this.log.signedIn(manager, token, request, 'password'));
    return this.done(response, reply);
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<DoneView> {
    return this.done(await this.ask('/sign-out', {}, request), reply);
  }

  async requestReset({ email }: ResetRequestInput, request: FastifyRequest): Promise<DoneView> {
    await withMinimumTime(RESET_ANSWER_MS, this.sendReset(email, request));
    return DONE;
  }

  async reset({ token, newPassword }: ResetInput, request: FastifyRequest): Promise<DoneView> {
    await this.ask('/reset-password', { token, newPassword }, request);
    return DONE;
  }

  /** Records a wrong password in the audit log. @throws Unauthorized */
  private async tryPassword(input: SignInInput, request: FastifyRequest): Promise<Response> {
    try {
      return await this.ask('/sign-in/email', input, request);
    } catch (error) {
      if (error instanceof Unauthorized) await this.log.failed(input.email, request);
      throw error;
    }
  }

  private async sendReset(email: string, request: FastifyRequest): Promise<void> {
    const deviceId = await this.devices.find(email, request);
    await this.links.take({ act: 'reset', seconds: RESET_SECONDS, email, deviceId, address: clientAddress(request) });
    await this.ask('/request-password-reset', { email }, request);
  }

  /** @throws the refusal of better-auth, as one of our errors. */
  private async ask(path: string, body: object, request: FastifyRequest): Promise<Response> {
    const { headers } = request;
    const { origin } = new URL(this.config.publicUrl);
    const response = await this.auth.handler(
      new Request(`${origin}${AUTH_PATH}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          // The origin of the request was checked before (http/write-origin.ts), also for addresses unknown to better-auth.
          origin,
          [CLIENT_ADDRESS_HEADER]: clientAddress(request),
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
