import { Module } from '@nestjs/common';
import { SchoolNamesController } from './school-names.controller.js';
import { SchoolsController } from './schools.controller.js';
import { SchoolsService } from './schools.service.js';

@Module({ controllers: [SchoolsController, SchoolNamesController], providers: [SchoolsService] })
export class SchoolsModule {}
