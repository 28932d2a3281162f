import type { Config } from '@seve/config';
import { PASSWORD_RESET_HOURS } from '@seve/domain';
import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import { hashPassword, verifyPassword } from '../../../core/people/passwords.js';
import { SESSION_SECONDS, sessionCookieName } from '../../../http/session/session-cookie.js';
import { PASSWORD_LENGTH } from '../../../http/validation/fields/password.decorator.js';

const HOUR = 3_600;
export const RESET_SECONDS = PASSWORD_RESET_HOURS * HOUR;
export const AUTH_PATH = '/api/auth';
/** Header set by the api from the connection; a header of this name from a client is never passed on. */
export const CLIENT_ADDRESS_HEADER = 'x-seve-client-address';

const STAMPS = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** Routes of better-auth that the api never calls: they change data on GET, write accounts without a role, or show what the api hides. */
const DISABLED = [
  ...['/sign-up/email', '/sign-in/social', '/verify-email', '/send-verification-email', '/reset-password/:token', '/callback/:id'],
  ...['/change-email', '/change-password', '/update-user', '/update-session', '/delete-user', '/delete-user/callback', '/set-password'],
  ...['/link-social', '/unlink-account', '/list-accounts', '/account-info', '/refresh-token', '/get-access-token', '/verify-password'],
  ...['/get-session', '/list-sessions', '/revoke-session', '/revoke-sessions', '/revoke-other-sessions', '/error', '/ok'],
];

export interface AuthParts {
  config: Pick<Config, 'publicUrl' | 'secret'>;
  pool: Pool;
  sendReset(accountId: string, token: string): Promise<void>;
  /**
   * Called after a reset by letter: lifts the bounce of the address, because letters arrive, and forgets the browsers that knew the old
   * password.
   */
  passwordWasReset(accountId: string): Promise<void>;
  /** Returns the id of the role in which a new session begins; null without one. */
  membershipToBegin(accountId: string): Promise<string | null>;
  warn(message: string): void;
}

/** The part of better-auth that the api uses. */
export interface Auth {
  handler(request: Request): Promise<Response>;
}

/** Sign-in, sign-out and password reset over our own tables: its "user" is our account, its "account" our credential. */
export function createAuth({ config, pool, sendReset, passwordWasReset, membershipToBegin, warn }: AuthParts): Auth {
  const isHttps = config.publicUrl.startsWith('https://');
  return betterAuth({
    appName: 'Sève',
    baseURL: new URL(config.publicUrl).origin,
    basePath: AUTH_PATH,
    secret: config.secret,
    database: pool,
    disabledPaths: DISABLED,
    logger: { level: 'error', log: (_level, message) => warn(message) },
    telemetry: { enabled: false },
    // Errors that are not refusals of better-auth, such as a lost database, are passed on unchanged.
    onAPIError: { throw: true },
    user: { modelName: 'account', fields: { emailVerified: 'email_verified', ...STAMPS } },
    session: {
      modelName: 'session',
      fields: { userId: 'account_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...STAMPS },
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      additionalFields: { membershipId: { type: 'string', fieldName: 'membership_id', required: false, input: false } },
    },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, membershipId: await membershipToBegin(session.userId) } }) } },
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'account_id',
        accountId: 'provider_account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...STAMPS,
      },
    },
    verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', ...STAMPS }, storeIdentifier: 'hashed' },
    // Guesses are limited by guess-limits.ts and link-limits.ts: by account and device before the address, and only wrong ones.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max * 2,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendReset(user.id, token),
      onPasswordReset: ({ user }) => passwordWasReset(user.id),
    },
    advanced: {
      // The check would report the picture column, which our account lacks, and the name columns, which only the api writes.
      database: { generateId: () => uuid(), validateSchema: false },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      useSecureCookies: false,
      cookiePrefix: 'seve',
      cookies: {
        session_token: {
          name: sessionCookieName(config.publicUrl),
          attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps },
        },
      },
    },
  });
}
