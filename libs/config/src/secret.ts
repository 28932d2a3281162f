import type { EnvironmentReader } from './environment-reader.js';

const SHORTEST = 32;
const FEWEST_DIFFERENT_CHARACTERS = 10;

/** Secrets from sample files and better-auth's default: they are public, so that anyone could sign sessions. */
const KNOWN_DEFAULTS = /change.?me|changez|secret|password|example|exemple|default|better-auth|0123456789|1234567890/i;

export function readSecret(reader: EnvironmentReader): string {
  const secret = readOptionalSecret(reader, 'SEVE_SECRET');
  if (secret === null) {
    reader.fault('SEVE_SECRET', `absente ; ${SHORTEST} caractères au hasard, par exemple ceux de « openssl rand -base64 48 »`);
  }
  return secret ?? '';
}

/** Returns null when absent. */
export function readOptionalSecret(reader: EnvironmentReader, name: string): string | null {
  const secret = reader.optional(name);
  if (secret === null) return null;
  if (secret.length < SHORTEST) reader.fault(name, `${SHORTEST} caractères au moins, vous en avez ${secret.length}`);
  else if (KNOWN_DEFAULTS.test(secret) || new Set(secret).size < FEWEST_DIFFERENT_CHARACTERS) {
    reader.fault(name, 'valeur trop connue ; tirez-la au hasard');
  }
  return secret;
}
