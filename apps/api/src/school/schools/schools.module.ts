import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { School } from '@seve/database';
import { OwnSchoolController } from './own-school.controller.js';
import { SchoolNamesController } from './school-names.controller.js';
import { SchoolsController } from './schools.controller.js';
import { SchoolsService } from './schools.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([School])],
  controllers: [SchoolsController, SchoolNamesController, OwnSchoolController],
  providers: [SchoolsService],
})
export class SchoolsModule {}
