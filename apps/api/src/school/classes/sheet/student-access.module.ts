import { Module } from '@nestjs/common';
import { StudentAccessController } from './student-access.controller.js';

@Module({ controllers: [StudentAccessController] })
export class StudentAccessModule {}
