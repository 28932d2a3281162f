import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { NotRemembered } from '../../http/idempotency/not-remembered.decorator.js';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { SignatureLinkGiven } from '../signing/signing.dto.js';
import { OwnSignatures } from './own-signatures.dto.js';
import { OwnSignaturesService } from './own-signatures.service.js';

const HOUR = 3_600;

/** Papers that wait for the signature of one's own account. */
@Controller('account/signatures')
export class OwnSignaturesController {
  constructor(private readonly signatures: OwnSignaturesService) {}

  @Policy('read', 'Account')
  @Get()
  list(@CurrentPrincipal() { accountId }: Principal): Promise<OwnSignatures> {
    return this.signatures.list(accountId);
  }

  /** Opens the signing page of one of them. */
  @Policy('read', 'Account')
  @Throttle({ points: 200, seconds: HOUR, by: 'account' })
  @NotRemembered()
  @Post(':id/link')
  @HttpCode(200)
  open(@Param('id') id: string, @CurrentPrincipal() { accountId }: Principal): Promise<SignatureLinkGiven> {
    return this.signatures.open(id, accountId);
  }
}
