import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { MagicLinkController } from './magic-link.controller.js';
import { MagicLinkLetter } from './magic-link-letter.js';
import { RequestLink } from './request-link.js';
import { SpendLink } from './spend-link.js';

@Module({ imports: [AccountsModule], controllers: [MagicLinkController], providers: [MagicLinkLetter, RequestLink, SpendLink] })
export class MagicLinkModule {}
