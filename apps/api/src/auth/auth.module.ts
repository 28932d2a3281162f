import { Module } from '@nestjs/common';
import { AuthController } from './auth.controller.js';
import { AUTH_PROVIDER } from './auth.provider.js';
import { AuthService } from './auth.service.js';
import { ResetLetter } from './reset-letter.js';
import { SessionsService } from './sessions.service.js';

@Module({ controllers: [AuthController], providers: [AUTH_PROVIDER, AuthService, ResetLetter, SessionsService], exports: [AuthService] })
export class AuthModule {}
