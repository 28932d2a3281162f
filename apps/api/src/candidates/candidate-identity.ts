import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { stringify } from 'uuid';
import { CONFIG } from '../http/tokens.js';
import { CANDIDATE_NAMES } from './candidate-names.js';

const NUMBERS_FROM = 100;
const NUMBERS = 9_900;

/** What a company calls a student who has not applied: the same for all its offers, another one for each company, and no way back. */
@Injectable()
export class CandidateIdentity {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret'>) {}

  idOf(companyId: string, studentId: string): string {
    return uuidOf(this.digest('candidate id', companyId, studentId));
  }

  /** "Bleuet 4117" */
  pseudonymOf(companyId: string, studentId: string): string {
    const digest = this.digest('candidate name', companyId, studentId);
    const name = CANDIDATE_NAMES[digest.readUInt32BE(0) % CANDIDATE_NAMES.length];
    return `${name} ${NUMBERS_FROM + (digest.readUInt32BE(4) % NUMBERS)}`;
  }

  private digest(purpose: string, companyId: string, studentId: string): Buffer {
    return createHmac('sha256', this.config.secret).update(`${purpose} ${companyId} ${studentId}`).digest();
  }
}

/** Its first 16 bytes, marked as a UUID of one's own making (version 8). */
function uuidOf(digest: Buffer): string {
  const bytes = Uint8Array.from(digest.subarray(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return stringify(bytes);
}
