import { Module } from '@nestjs/common';
import { HeardNotices } from './heard-notices.js';
import { OpenPages } from './open-pages.js';
import { PageNoticesController } from './page-notices.controller.js';

@Module({ controllers: [PageNoticesController], providers: [HeardNotices, OpenPages] })
export class PageNoticesModule {}
