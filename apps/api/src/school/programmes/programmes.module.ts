import { Module } from '@nestjs/common';
import { CampusProgrammesController } from './campus/campus-programmes.controller.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesService } from './programmes.service.js';
import { FindProgrammes } from './public/find-programmes.js';
import { PublicProgrammesController } from './public/public-programmes.controller.js';
import { SchoolProgrammesController } from './school-programmes.controller.js';

@Module({
  controllers: [ProgrammesController, SchoolProgrammesController, PublicProgrammesController, CampusProgrammesController],
  providers: [ProgrammesService, FindProgrammes],
  exports: [ProgrammesService, FindProgrammes],
})
export class ProgrammesModule {}
