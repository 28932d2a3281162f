import { createHmac } from 'node:crypto';
import { stringify } from 'uuid';
import { CANDIDATE_NAMES } from './candidate-names.js';

const NUMBERS_FROM = 100;
const NUMBERS = 9_900;

/** Pseudonyms of students who have not applied: constant in every list of one offer, different for each offer, not reversible. */
export class CandidateIdentity {
  constructor(private readonly secret: string) {}

  /** `scope`: the id of the offer, or another namespace of pseudonyms. */
  idOf(scope: string, studentId: string): string {
    return uuidOf(this.digest('candidate id', scope, studentId));
  }

  /** "Bleuet 4117" */
  pseudonymOf(scope: string, studentId: string): string {
    const digest = this.digest('candidate name', scope, studentId);
    const name = CANDIDATE_NAMES[digest.readUInt32BE(0) % CANDIDATE_NAMES.length];
    return `${name} ${NUMBERS_FROM + (digest.readUInt32BE(4) % NUMBERS)}`;
  }

  private digest(purpose: string, scope: string, studentId: string): Buffer {
    return createHmac('sha256', this.secret).update(`${purpose} ${scope} ${studentId}`).digest();
  }
}

/** Returns the first 16 bytes of a digest as a custom UUID (version 8). */
function uuidOf(digest: Buffer): string {
  const bytes = Uint8Array.from(digest.subarray(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return stringify(bytes);
}
