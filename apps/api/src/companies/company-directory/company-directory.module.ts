import { Module } from '@nestjs/common';
import { CompanyDirectoryController } from './company-directory.controller.js';
import { LookUpEstablishment } from './look-up-establishment.js';

@Module({
  controllers: [CompanyDirectoryController],
  providers: [LookUpEstablishment],
})
export class CompanyDirectoryModule {}
