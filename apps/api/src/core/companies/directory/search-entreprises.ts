import type { CivilDate } from '@seve/domain';
import { type DirectoryAnswer, DirectoryFailure } from './company-directory.port.js';
import { readAnswer } from './directory-answer.js';

/** Timeout in ms for connection, answer and body together. */
const ANSWER_MS = 2_500;
const MOST_BYTES = 512 * 1_024;

interface SearchOptions {
  /** Origin of the directory. */
  url: string;
  userAgent: string;
  today: () => CivilDate;
}

/**
 * Queries `recherche-entreprises.api.gouv.fr` once. Only the configured host is used, redirects are refused, and only the 14 digits are
 * sent. @throws DirectoryFailure
 */
export async function searchEntreprises({ url, userAgent, today }: SearchOptions, siret: string): Promise<DirectoryAnswer> {
  if (!/^\d{14}$/.test(siret)) return { outcome: 'unknown' };
  const query = new URLSearchParams({ q: siret, minimal: 'true', include: 'matching_etablissements' });
  const answer = readAnswer(await read(new URL(`/search?${query.toString()}`, url), userAgent), siret, today());
  if (answer === null) throw new DirectoryFailure('of another shape');
  return answer;
}

async function read(address: URL, userAgent: string): Promise<unknown> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json', 'user-agent': userAgent },
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new DirectoryFailure(`status ${response.status}`, response.status === 429 ? restAsked(response.headers) : null);
    }
    return JSON.parse(await limitedText(response));
  } catch (error) {
    if (error instanceof DirectoryFailure) throw error;
    throw new DirectoryFailure(error instanceof Error ? error.name : 'unknown');
  }
}

const SHORTEST_REST = 5;
const LONGEST_REST = 300;

/** Returns the seconds to wait from a refusal for too many requests; a date is ignored. */
function restAsked(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, SHORTEST_REST), LONGEST_REST) : 30;
}

async function limitedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES) throw new DirectoryFailure('too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
