import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CompanyImage } from '@seve/database';
import { CompanyImagesController } from './company-images.controller.js';
import { CompanyImagesService } from './company-images.service.js';
import { ShownImageService } from './shown-image.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CompanyImage])],
  controllers: [CompanyImagesController],
  providers: [CompanyImagesService, ShownImageService],
})
export class CompanyImagesModule {}
