import { Module } from '@nestjs/common';
import { AuthController } from './auth.controller.js';
import { AUTH_PROVIDER } from './auth.provider.js';
import { AuthService } from './auth.service.js';
import { Entrance } from './entrance.js';
import { GuessLimits } from './guess-limits.js';
import { KnownDevices } from './known-devices.service.js';
import { LinkLimits } from './link-limits.js';
import { ResetLetter } from './reset-letter.js';
import { SessionsService } from './sessions.service.js';

@Module({
  controllers: [AuthController],
  providers: [AUTH_PROVIDER, AuthService, Entrance, GuessLimits, KnownDevices, LinkLimits, ResetLetter, SessionsService],
  exports: [AuthService, Entrance, KnownDevices, LinkLimits],
})
export class AuthModule {}
