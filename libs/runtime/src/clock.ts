import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@seve/config';
import { type CivilDate, dayInParis } from '@seve/domain';
import { CONFIG } from './tokens.js';

/** The civil clock, source of every day used in the rules. Tokens, leases and expiry use the database's clock. */
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
