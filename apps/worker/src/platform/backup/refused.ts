import { ConfigurationError } from '@seve/config';
import { PlaceRefused } from '@seve/database';

/** Refusal whose message the command prints as it is. */
export class Refused extends Error {}

/** Runs a command to its end; an error is printed as one sentence with exit code 1, never a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refused || error instanceof ConfigurationError || error instanceof PlaceRefused) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Le disque est plein : libérez de la place, puis recommencez.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return 'La base ne répond pas : DATABASE_OWNER_URL est-elle la bonne ?';
  return `Échec : ${message || code || String(error)}`;
}
