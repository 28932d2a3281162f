import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CvFile } from '@seve/database';
import { ApplicationCv } from './application-cv.js';
import { CvController } from './cv.controller.js';
import { CvService } from './cv.service.js';
import { ReceiveCv } from './receive-cv.js';

@Module({
  imports: [TypeOrmModule.forFeature([CvFile])],
  controllers: [CvController],
  providers: [CvService, ReceiveCv, ApplicationCv],
})
export class CvModule {}
