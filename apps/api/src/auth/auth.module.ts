import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KnownDevice, Session } from '@seve/database';
import { AuthController } from './auth.controller.js';
import { AUTH_PROVIDER } from './auth.provider.js';
import { AuthService } from './auth.service.js';
import { GuessLimits } from './limits/guess-limits.js';
import { LinkLimits } from './limits/link-limits.js';
import { ResetLetter } from './passwords/reset-letter.js';
import { Entrance } from './sessions/entrance.js';
import { KnownDevices } from './sessions/known-devices.service.js';
import { SESSION_PROVIDERS } from './sessions/session-providers.js';

@Module({
  imports: [TypeOrmModule.forFeature([KnownDevice, Session])],
  controllers: [AuthController],
  providers: [AUTH_PROVIDER, AuthService, GuessLimits, LinkLimits, ResetLetter, ...SESSION_PROVIDERS],
  exports: [AuthService, Entrance, KnownDevices, LinkLimits],
})
export class AuthModule {}
