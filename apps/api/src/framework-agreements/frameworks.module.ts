import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { FrameworksController } from './frameworks.controller.js';
import { FrameworkMovesController } from './signing/framework-moves.controller.js';
import { MoveFramework } from './signing/move-framework.js';
import { FrameworkLists } from './views/framework-lists.js';
import { FrameworkViews } from './views/framework-views.js';
import { WriteFramework } from './writing/write-framework.js';

@Module({
  imports: [AuthModule],
  controllers: [FrameworksController, FrameworkMovesController],
  providers: [FrameworkLists, FrameworkViews, MoveFramework, WriteFramework],
})
export class FrameworksModule {}
