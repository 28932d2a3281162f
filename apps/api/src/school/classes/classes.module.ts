import { Module } from '@nestjs/common';
import { CLASS_CONTROLLERS } from './class-controllers.js';
import { CLASS_PROVIDERS } from './class-providers.js';
import { ClassesService } from './classes.service.js';

@Module({ controllers: CLASS_CONTROLLERS, providers: CLASS_PROVIDERS, exports: [ClassesService] })
export class ClassesModule {}
