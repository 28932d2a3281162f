import { Module } from '@nestjs/common';
import { FiledPapersModule } from '../filed-papers/filed-papers.module.js';
import { CampusFrameworksController } from './campus-frameworks.controller.js';
import { FiledFramework } from './filed-framework.js';
import { FrameworkViews } from './framework-views.js';
import { FrameworkMovesController, FrameworkPapersController, FrameworksController } from './frameworks.controller.js';
import { MoveFramework } from './move-framework.js';
import { WriteFramework } from './write-framework.js';

@Module({
  imports: [FiledPapersModule],
  controllers: [FrameworksController, FrameworkMovesController, FrameworkPapersController, CampusFrameworksController],
  providers: [FiledFramework, FrameworkViews, MoveFramework, WriteFramework],
})
export class FrameworkAgreementsModule {}
