import { Module } from '@nestjs/common';
import { FiledPapersModule } from '../filed-papers/filed-papers.module.js';
import { CampusFrameworksController } from './campus/campus-frameworks.controller.js';
import { FRAMEWORK_PROVIDERS } from './framework-providers.js';
import { FrameworksController } from './frameworks.controller.js';
import { FrameworkPapersController } from './paper/framework-papers.controller.js';
import { FrameworkMovesController } from './signing/framework-moves.controller.js';

@Module({
  imports: [FiledPapersModule],
  controllers: [FrameworksController, FrameworkMovesController, FrameworkPapersController, CampusFrameworksController],
  providers: FRAMEWORK_PROVIDERS,
})
export class FrameworkAgreementsModule {}
