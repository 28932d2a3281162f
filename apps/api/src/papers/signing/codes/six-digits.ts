import { createHmac, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { CONFIG } from '@seve/runtime';
import { isSameSecret } from '../../../http/session/same-secret.js';

const DIGITS = 6;

/** Text that binds a code to what it allows. */
type Bound = (code: string) => string;

/** Creates and verifies six-digit codes. Only an HMAC of the code and its bound text is stored. */
@Injectable()
export class SixDigits {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret'>) {}

  make(bound: Bound): { code: string; codeHash: string } {
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    return { code, codeHash: this.hashOf(bound(code)) };
  }

  isRight(codeHash: string, bound: Bound, code: string): boolean {
    return isSameSecret(codeHash, this.hashOf(bound(code)));
  }

  private hashOf(text: string): string {
    return createHmac('sha256', this.config.secret).update(text).digest('hex');
  }
}
