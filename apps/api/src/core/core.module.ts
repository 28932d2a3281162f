import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Company, Invitation, KnownDevice, School } from '@seve/database';
import { CORE_SERVICES } from './core-services.js';

/** Module of the services that several features need; features import no other feature. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Company, Invitation, KnownDevice, School])],
  providers: CORE_SERVICES,
  exports: CORE_SERVICES,
})
export class CoreModule {}
