import { Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { SealKeys } from '@seve/documents';
import { FirstDayLetters, SignatureLetters } from '@seve/lifecycles';
import { Clock, CONFIG } from '@seve/runtime';

const KEYS = {
  provide: SealKeys,
  inject: [CONFIG, Clock],
  useFactory: ({ filesDir }: Config, clock: Clock) => SealKeys.below(filesDir, () => clock.now()),
};
const FIRST_DAYS = {
  provide: FirstDayLetters,
  inject: [CONFIG, Clock, SignatureLetters],
  useFactory: ({ publicUrl }: Config, clock: Clock, signatures: SignatureLetters) => new FirstDayLetters(publicUrl, clock, signatures),
};

@Module({ providers: [KEYS, FIRST_DAYS], exports: [KEYS, FIRST_DAYS] })
export class SigningModule {}
