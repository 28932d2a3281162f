import { Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { SealKeys } from '@seve/documents';
import { Clock, CONFIG } from '@seve/runtime';
import { SealsController } from './seals.controller.js';

const KEYS = {
  provide: SealKeys,
  inject: [CONFIG, Clock],
  useFactory: ({ filesDir }: Config, clock: Clock) => SealKeys.below(filesDir, () => clock.now()),
};

@Module({ controllers: [SealsController], providers: [KEYS], exports: [KEYS] })
export class SealsModule {}
