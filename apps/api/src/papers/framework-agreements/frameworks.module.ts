import { Module } from '@nestjs/common';
import { FiledPapersModule } from '../filed-papers/filed-papers.module.js';
import { CampusFrameworksController } from './campus/campus-frameworks.controller.js';
import { CampusFrameworks } from './campus/campus-frameworks.js';
import { FrameworksController } from './frameworks.controller.js';
import { AnswerFrameworkPaper } from './paper/answer-framework-paper.js';
import { FileFrameworkPaper } from './paper/file-framework-paper.js';
import { FrameworkPapersController } from './paper/framework-papers.controller.js';
import { FrameworkPapers } from './paper/framework-papers.js';
import { FrameworkMovesController } from './signing/framework-moves.controller.js';
import { MoveFramework } from './signing/move-framework.js';
import { FrameworkLists } from './views/framework-lists.js';
import { FrameworkViews } from './views/framework-views.js';
import { WriteFramework } from './writing/write-framework.js';

@Module({
  imports: [FiledPapersModule],
  controllers: [FrameworksController, FrameworkMovesController, FrameworkPapersController, CampusFrameworksController],
  providers: [
    AnswerFrameworkPaper,
    CampusFrameworks,
    FileFrameworkPaper,
    FrameworkLists,
    FrameworkPapers,
    FrameworkViews,
    MoveFramework,
    WriteFramework,
  ],
})
export class FrameworksModule {}
