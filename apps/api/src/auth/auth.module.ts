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
import { SessionsService } from './sessions/sessions.service.js';
import { SignInLog } from './sessions/sign-in-log.js';

@Module({
  imports: [TypeOrmModule.forFeature([KnownDevice, Session])],
  controllers: [AuthController],
  providers: [AUTH_PROVIDER, AuthService, Entrance, GuessLimits, KnownDevices, LinkLimits, ResetLetter, SessionsService, SignInLog],
  exports: [AuthService, Entrance, KnownDevices, LinkLimits],
})
export class AuthModule {}
