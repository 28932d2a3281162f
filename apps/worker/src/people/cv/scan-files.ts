import { Inject, Injectable } from '@nestjs/common';
import type { VirusScanner } from '@seve/documents';
import { LOG } from '@seve/runtime';
import type { Logger } from 'pino';
import { SCANNER } from '../../tokens.js';

/** Calls the virus scanner, if one is configured. */
@Injectable()
export class ScanFiles {
  constructor(
    @Inject(SCANNER) private readonly scanner: VirusScanner | null,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Returns null without a scanner, and `unknown` while it does not answer, in which case the file is not delivered. */
  async areClean(files: readonly Buffer[]): Promise<boolean | null | 'unknown'> {
    if (this.scanner === null) return null;
    try {
      for (const file of files) if (!(await this.scanner.isClean(file))) return false;
      return true;
    } catch (error) {
      this.log.warn({ err: error }, 'no answer from the virus scanner');
      return 'unknown';
    }
  }
}
