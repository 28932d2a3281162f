import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SavedView } from '@seve/database';
import { SavedViewsController } from './saved-views.controller.js';
import { SavedViewsService } from './saved-views.service.js';

@Module({ imports: [TypeOrmModule.forFeature([SavedView])], controllers: [SavedViewsController], providers: [SavedViewsService] })
export class SavedViewsModule {}
