import { Module } from '@nestjs/common';
import { StudentLettersController } from './student-letters.controller.js';
import { StudentLettersService } from './student-letters.service.js';

@Module({ controllers: [StudentLettersController], providers: [StudentLettersService] })
export class StudentLettersModule {}
