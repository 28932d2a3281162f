import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type CivilDate, dayInParis } from '@seve/domain';
import { CONFIG } from './tokens.js';

/** The civil clock: every day counted in the rules comes from here. Tokens, leases and expiry follow the database's own. */
@Injectable()
export class Clock {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'clockOffsetMs'>) {}

  now(): Date {
    return new Date(Date.now() + this.config.clockOffsetMs);
  }

  today(): CivilDate {
    return dayInParis(this.now());
  }
}
