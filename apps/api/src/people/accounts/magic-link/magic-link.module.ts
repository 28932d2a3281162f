import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { SignUpModule } from '../sign-up/sign-up.module.js';
import { MagicLinkController } from './magic-link.controller.js';
import { MagicLinkLetter } from './magic-link-letter.js';
import { RequestLink } from './request-link.js';
import { SpendLink } from './spend-link.js';

@Module({ imports: [AuthModule, SignUpModule], controllers: [MagicLinkController], providers: [MagicLinkLetter, RequestLink, SpendLink] })
export class MagicLinkModule {}
