import { Controller, Get, HttpCode, Inject, Param, Post, Redirect } from '@nestjs/common';
import type { Config } from '@seve/config';
import { CONFIG } from '@seve/runtime';
import { Public } from '../../http/session/policy.decorator.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { UnsubscribedView } from './letter-links.dto.js';
import { LetterLinks } from './letter-links.service.js';

/** The address in the `List-Unsubscribe` header of a letter (RFC 8058). */
@Controller('unsubscriptions')
export class UnsubscriptionsController {
  constructor(
    private readonly links: LetterLinks,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Changes nothing: mail scanners open links. A person finds the page with the button. */
  @Public()
  @Get(':token')
  @Redirect()
  open(@Param('token') token: string): { url: string; statusCode: number } {
    return { url: `${this.config.publicUrl}/desabonnement/${encodeURIComponent(token)}`, statusCode: 302 };
  }

  /** The letter comes no more. Whatever the body: mail programs send a form, our page sends none. */
  @Public()
  @Throttle({ points: 10_000, seconds: 3_600, by: 'ip' })
  @Post(':token')
  @HttpCode(200)
  stop(@Param('token') token: string): Promise<UnsubscribedView> {
    return this.links.stop(token);
  }
}
