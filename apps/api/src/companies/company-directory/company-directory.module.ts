import { Module } from '@nestjs/common';
import { CompanyDirectoryController } from './company-directory.controller.js';
import { DIRECTORY_PROVIDER } from '../../core/companies/directory/directory.provider.js';
import { LookUpEstablishment } from './look-up-establishment.js';
import { RegisterNames } from '../../core/companies/register-names.js';

@Module({
  controllers: [CompanyDirectoryController],
  providers: [DIRECTORY_PROVIDER, LookUpEstablishment, RegisterNames],
  exports: [RegisterNames],
})
export class CompanyDirectoryModule {}
