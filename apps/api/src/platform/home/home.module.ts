import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../../applications/applications/applications.module.js';
import { StudentsModule } from '../../people/students/students.module.js';
import { StudentHomeController } from './student-home.controller.js';
import { StudentHomeService } from './student-home.service.js';

@Module({ imports: [ApplicationsModule, StudentsModule], controllers: [StudentHomeController], providers: [StudentHomeService] })
export class HomeModule {}
