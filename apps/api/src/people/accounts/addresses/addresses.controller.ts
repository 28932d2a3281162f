import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { withMinimumTime } from '../../../core/links/minimum-time.js';
import { AddressLinkInput, AddressLinkView, NewAddressInput, UndoLinkView } from '../../../core/people/addresses/addresses.dto.js';
import { DoneView } from '../../../core/people/devices/devices.dto.js';
import { Policy, Public } from '../../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../../http/session/principal.js';
import { LINK_TOKEN_RATE, Throttle } from '../../../http/throttling/throttle.decorator.js';
import { ConfirmAddress } from './confirm-address.js';
import { OwnAddress } from './own-address.js';
import { UndoAddress } from './undo-address.js';

const ANSWER_MS = 150;
const DONE: DoneView = { status: true };

/** A new address of an account, in three steps: asked, confirmed by its mailbox, undone from the old one. */
@Controller('account/email')
export class AddressesController {
  constructor(
    private readonly own: OwnAddress,
    private readonly confirming: ConfirmAddress,
    private readonly undoing: UndoAddress,
  ) {}

  /** The same answer whether or not the address has an account. */
  @Policy('update', 'Account')
  @Throttle({ points: 5, seconds: 3_600, by: 'account' }, { points: 5, seconds: 3_600, by: 'body.email' })
  @Post()
  @HttpCode(200)
  async ask(@CurrentPrincipal() principal: Principal, @Body() { email }: NewAddressInput): Promise<DoneView> {
    await withMinimumTime(ANSWER_MS, this.own.ask(principal, email));
    return DONE;
  }

  /** Gives up the new address that waits. */
  @Policy('update', 'Account')
  @Delete()
  @HttpCode(204)
  withdraw(@CurrentPrincipal() principal: Principal): Promise<void> {
    return this.own.withdraw(principal);
  }

  /** What the link would do; spends nothing. */
  @Public()
  @Throttle(LINK_TOKEN_RATE)
  @Post('confirmation/lookup')
  @HttpCode(200)
  lookup(@Body() { token }: AddressLinkInput): Promise<AddressLinkView> {
    return this.confirming.lookup(token);
  }

  /** Spends the link: the account has the new address. Opens no session. */
  @Public()
  @Throttle(LINK_TOKEN_RATE)
  @Post('confirmation')
  @HttpCode(200)
  async confirm(@Body() { token }: AddressLinkInput): Promise<DoneView> {
    await this.confirming.execute(token);
    return DONE;
  }

  /** What the link would undo; spends nothing. */
  @Public()
  @Throttle(LINK_TOKEN_RATE)
  @Post('undo/lookup')
  @HttpCode(200)
  lookupUndo(@Body() { token }: AddressLinkInput): Promise<UndoLinkView> {
    return this.undoing.lookup(token);
  }

  /** Spends the link: the account has the old address again, every session ends, and a new password has to be chosen. */
  @Public()
  @Throttle(LINK_TOKEN_RATE)
  @Post('undo')
  @HttpCode(200)
  async undo(@Body() { token }: AddressLinkInput): Promise<DoneView> {
    await this.undoing.execute(token);
    return DONE;
  }
}
