import { Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { SealKeys } from '@seve/documents';
import { Clock, CONFIG } from '@seve/runtime';

const KEYS = {
  provide: SealKeys,
  inject: [CONFIG, Clock],
  useFactory: ({ filesDir }: Config, clock: Clock) => SealKeys.below(filesDir, () => clock.now()),
};

@Module({ providers: [KEYS], exports: [KEYS] })
export class SigningModule {}
