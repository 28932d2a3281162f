import { Entrance } from './entrance.js';
import { SessionsService } from './sessions.service.js';
import { SignInLog } from './sign-in-log.js';

export const SESSION_PROVIDERS = [Entrance, SessionsService, SignInLog];
