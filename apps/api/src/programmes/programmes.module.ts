import { Module } from '@nestjs/common';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesService } from './programmes.service.js';
import { SchoolProgrammesController } from './school-programmes.controller.js';

@Module({ controllers: [ProgrammesController, SchoolProgrammesController], providers: [ProgrammesService], exports: [ProgrammesService] })
export class ProgrammesModule {}
