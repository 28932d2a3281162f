import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KnownDevice, Session } from '@seve/database';
import { AuthController } from './auth.controller.js';
import { AUTH_PROVIDER } from './auth.provider.js';
import { AuthService } from './auth.service.js';
import { GuessLimits } from './limits/guess-limits.js';
import { LinkLimits } from './limits/link-limits.js';
import { ResetLetter } from './passwords/reset-letter.js';
import { Proofs } from './proofs.js';
import { FinishSignIn } from './second-step/finish-sign-in.js';
import { OwnSecondStep } from './second-step/own-second-step.js';
import { PendingSignIn } from './second-step/pending-sign-in.js';
import { SecondStepController } from './second-step/second-step.controller.js';
import { SecondSteps } from './second-step/second-steps.js';
import { SecurityLetters } from './security-letters.js';
import { Entrance } from './sessions/entrance.js';
import { KnownDevices } from './sessions/known-devices.service.js';
import { SessionsService } from './sessions/sessions.service.js';

const SIGN_IN = [Entrance, GuessLimits, KnownDevices, LinkLimits, Proofs];
const SECOND_STEP = [FinishSignIn, OwnSecondStep, PendingSignIn, SecondSteps];

@Module({
  imports: [TypeOrmModule.forFeature([KnownDevice, Session])],
  controllers: [AuthController, SecondStepController],
  providers: [AUTH_PROVIDER, AuthService, ...SIGN_IN, ...SECOND_STEP, ResetLetter, SecurityLetters, SessionsService],
  exports: [AuthService, Entrance, KnownDevices, LinkLimits, Proofs, SecondSteps, SecurityLetters],
})
export class AuthModule {}
