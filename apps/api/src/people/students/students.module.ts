import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CvFile, Guardian, Student } from '@seve/database';
import { STUDENT_CONTROLLERS, STUDENT_PROVIDERS } from './student-providers.js';
import { StudentsService } from './students.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CvFile, Guardian, Student])],
  controllers: STUDENT_CONTROLLERS,
  providers: STUDENT_PROVIDERS,
  exports: [StudentsService],
})
export class StudentsModule {}
