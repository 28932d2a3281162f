import { Entrance } from './entrance.js';
import { KnownDevices } from '../../../../core/people/devices/known-devices.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInLog } from './sign-in-log.js';

export const SESSION_PROVIDERS = [Entrance, KnownDevices, SessionsService, SignInLog];
