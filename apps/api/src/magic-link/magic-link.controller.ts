import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { Config } from '@seve/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DoneView } from '../auth/auth.dto.js';
import { SESSION_SECONDS } from '../auth/auth.js';
import { evenTime } from '../auth/even-time.js';
import { Public } from '../http/policy.decorator.js';
import { cookieValue, sessionCookie } from '../http/session-cookie.js';
import { setCookie } from '../http/set-cookie.js';
import { Throttle } from '../http/throttle.decorator.js';
import { CONFIG } from '../http/tokens.js';
import { LINK_MINUTES } from './link-proofs.js';
import { LinkRequestInput, LinkSpendingInput } from './magic-link.dto.js';
import { RequestLink } from './request-link.js';
import { SpendLink } from './spend-link.js';

const ANSWER_MS = 150;
const COOKIE = 'seve_link';
const PATH = '/api/auth/magic-link';
const DONE: DoneView = { status: true };

@Controller('auth/magic-link')
export class MagicLinkController {
  constructor(
    private readonly requesting: RequestLink,
    private readonly spending: SpendLink,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The same answer whether or not the address has an account. */
  @Public()
  @Throttle({ points: 5, seconds: 900, by: 'body.email' }, { points: 120, seconds: 3_600, by: 'ip' })
  @Post()
  @HttpCode(200)
  async request(@Body() { email }: LinkRequestInput, @Res({ passthrough: true }) reply: FastifyReply): Promise<DoneView> {
    const proof = await evenTime(ANSWER_MS, this.requesting.request(email));
    reply.header('set-cookie', this.cookie(proof, LINK_MINUTES * 60));
    return DONE;
  }

  /** Spends the link: once, in the browser that asked for it or with the code of the letter. Its cookie comes with the answer. */
  @Public()
  @Throttle({ points: 600, seconds: 3_600, by: 'ip' })
  @Post('session')
  @HttpCode(200)
  async open(
    @Body() { token, code }: LinkSpendingInput,
    @Req() { headers, ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoneView> {
    const visitor = { ipAddress: ip, userAgent: headers['user-agent'] ?? '' };
    const session = await this.spending.spend({ token, code: code ?? null, proof: cookieValue(headers.cookie, COOKIE), visitor });
    const { publicUrl, secret } = this.config;
    reply.header('set-cookie', [sessionCookie(session, { publicUrl, secret, seconds: SESSION_SECONDS }), this.cookie('', 0)]);
    return DONE;
  }

  private cookie(value: string, seconds: number): string {
    return setCookie(COOKIE, value, { publicUrl: this.config.publicUrl, path: PATH, seconds });
  }
}
