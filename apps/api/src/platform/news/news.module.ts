import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../../applications/applications/applications.module.js';
import { ClassesModule } from '../../school/classes/classes.module.js';
import { NewsController } from './news.controller.js';
import { NewsService } from './news.service.js';
import { WaitingActsService } from './waiting-acts.service.js';

@Module({ imports: [ApplicationsModule, ClassesModule], controllers: [NewsController], providers: [NewsService, WaitingActsService] })
export class NewsModule {}
