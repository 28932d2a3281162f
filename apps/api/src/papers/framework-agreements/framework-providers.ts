import { CampusFrameworks } from './campus/campus-frameworks.js';
import { AnswerFrameworkPaper } from './paper/answer-framework-paper.js';
import { FileFrameworkPaper } from './paper/file-framework-paper.js';
import { FrameworkPapers } from './paper/framework-papers.js';
import { MoveFramework } from './signing/move-framework.js';
import { FrameworkLists } from './views/framework-lists.js';
import { FrameworkViews } from './views/framework-views.js';
import { WriteFramework } from './writing/write-framework.js';

export const FRAMEWORK_PROVIDERS = [
  AnswerFrameworkPaper,
  CampusFrameworks,
  FileFrameworkPaper,
  FrameworkLists,
  FrameworkPapers,
  FrameworkViews,
  MoveFramework,
  WriteFramework,
];
