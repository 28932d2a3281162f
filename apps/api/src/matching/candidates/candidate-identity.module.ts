import { Module } from '@nestjs/common';
import type { Config } from '@seve/config';
import { CandidateIdentity } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';

/** Pseudonyms from the secret of the house. */
@Module({
  providers: [
    { provide: CandidateIdentity, inject: [CONFIG], useFactory: ({ secret }: Pick<Config, 'secret'>) => new CandidateIdentity(secret) },
  ],
  exports: [CandidateIdentity],
})
export class CandidateIdentityModule {}
