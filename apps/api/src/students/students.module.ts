import { Module } from '@nestjs/common';
import { JoinClass } from './join-class.js';
import { StudentsController } from './students.controller.js';
import { StudentsService } from './students.service.js';

@Module({ controllers: [StudentsController], providers: [StudentsService, JoinClass] })
export class StudentsModule {}
