import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KnownDevice, Session } from '@seve/database';
import { AuthController } from './auth.controller.js';
import { AUTH_PROVIDER } from './auth.provider.js';
import { AuthService } from './auth.service.js';
import { SECOND_STEP, SIGN_IN } from './auth-providers.js';
import { ResetLetter } from './passwords/reset-letter.js';
import { SecondStepController } from './second-step/second-step.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([KnownDevice, Session])],
  controllers: [AuthController, SecondStepController],
  providers: [AUTH_PROVIDER, AuthService, ...SIGN_IN, ...SECOND_STEP, ResetLetter],
  exports: [AuthService, ...SIGN_IN, ...SECOND_STEP, ResetLetter],
})
export class AuthModule {}
