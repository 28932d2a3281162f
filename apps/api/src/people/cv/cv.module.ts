import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '@seve/config';
import { CvFile } from '@seve/database';
import { FileStore } from '@seve/documents';
import { CONFIG } from '@seve/runtime';
import { ApplicationCv } from './application-cv.js';
import { CvController } from './cv.controller.js';
import { CvService } from './cv.service.js';
import { ReceiveCv } from './receive-cv.js';

const FILES = { provide: FileStore, inject: [CONFIG], useFactory: (config: Config) => new FileStore(config.filesDir) };

@Module({
  imports: [TypeOrmModule.forFeature([CvFile])],
  controllers: [CvController],
  providers: [FILES, CvService, ReceiveCv, ApplicationCv],
  exports: [FILES],
})
export class CvModule {}
