import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import type { Logger } from 'pino';
import { Clock } from './clock.js';
import { CONFIG, LOG } from './tokens.js';

/** Provides configuration, log and clock of one process to every module. */
@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class RuntimeModule {
  static forRoot(config: Config, log: Logger): DynamicModule {
    return {
      module: RuntimeModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOG, useValue: log },
      ],
      exports: [CONFIG, LOG],
    };
  }
}
