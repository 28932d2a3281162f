import { Module } from '@nestjs/common';
import { YearRolloversController } from './year-rollovers.controller.js';
import { YearRolloversService } from './year-rollovers.service.js';

@Module({ controllers: [YearRolloversController], providers: [YearRolloversService] })
export class SchoolYearModule {}
