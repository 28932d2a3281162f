import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { Config } from '@seve/config';
import { MAGIC_LINK_MINUTES } from '@seve/domain';
import { CONFIG } from '@seve/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { withMinimumTime } from '../../../core/links/minimum-time.js';
import { DoneView } from '../../../core/people/devices/devices.dto.js';
import { Public } from '../../../http/session/policy.decorator.js';
import { cookieValue } from '../../../http/session/session-cookie.js';
import { setCookie } from '../../../http/session/set-cookie.js';
import { LINK_TOKEN_RATE, Throttle } from '../../../http/throttling/throttle.decorator.js';
import { EnteredView } from '../auth/auth.dto.js';
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
  @Post()
  @HttpCode(200)
  async request(
    @Body() { email }: LinkRequestInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DoneView> {
    const proof = await withMinimumTime(ANSWER_MS, this.requesting.request(email, request));
    reply.header('set-cookie', this.cookie(proof, MAGIC_LINK_MINUTES * 60));
    return DONE;
  }

  /** Spends the link: once, in the browser that asked for it or with the code of the letter. Its cookie comes with the answer. */
  @Public()
  @Throttle(LINK_TOKEN_RATE)
  @Post('session')
  @HttpCode(200)
  async open(
    @Body() { token, code }: LinkSpendingInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EnteredView> {
    const proof = cookieValue(request.headers.cookie, COOKIE);
    const { cookies, needsCode } = await this.spending.spend({ token, code: code ?? null, proof, request });
    reply.header('set-cookie', [...cookies, this.cookie('', 0)]);
    return { ...DONE, needsCode };
  }

  private cookie(value: string, seconds: number): string {
    return setCookie(COOKIE, value, { publicUrl: this.config.publicUrl, path: PATH, seconds });
  }
}
