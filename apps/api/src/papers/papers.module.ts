import { Module } from '@nestjs/common';
import { FiledPapersModule } from './filed-papers/filed-papers.module.js';
import { OfficialFormsModule } from './official-forms/official-forms.module.js';
import { PAPER_CONTROLLERS } from './paper-controllers.js';
import { PAPER_PROVIDERS } from './paper-providers.js';

/** Agreements, contracts and their amendments. */
@Module({ imports: [FiledPapersModule, OfficialFormsModule], controllers: PAPER_CONTROLLERS, providers: PAPER_PROVIDERS })
export class PapersModule {}
