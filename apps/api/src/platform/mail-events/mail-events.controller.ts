import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Public } from '../../http/session/policy.decorator.js';
import { MailEventInput } from './mail-events.dto.js';
import { MailEventsService } from './mail-events.service.js';
import { SIGNATURE_HEADER, SignedByProvider, TIMESTAMP_HEADER } from './signed-by-provider.js';

@Controller('mail-events')
export class MailEventsController {
  constructor(private readonly events: MailEventsService) {}

  /**
   * For the mail provider: an address refused a letter after all, or its reader called one unwanted. Signed: `X-Seve-Signature` is the
   * HMAC-SHA256 (hexadecimal) of `X-Seve-Timestamp` (seconds since 1970, at most five minutes away), a dot, and the body. 404 where no
   * secret is configured. The same event twice changes nothing.
   */
  @Public()
  @UseGuards(SignedByProvider)
  @ApiHeader({ name: TIMESTAMP_HEADER, required: true })
  @ApiHeader({ name: SIGNATURE_HEADER, required: true })
  @Post()
  @HttpCode(204)
  receive(@Body() event: MailEventInput): Promise<void> {
    return this.events.receive(event);
  }
}
