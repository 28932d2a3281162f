import { Module } from '@nestjs/common';
import { LawParametersController } from './law-parameters.controller.js';
import { LawParametersService } from './law-parameters.service.js';
import { LawSetController } from './law-set.controller.js';
import { PreviewLawRow } from './preview-law-row.js';

@Module({ controllers: [LawSetController, LawParametersController], providers: [LawParametersService, PreviewLawRow] })
export class LawParametersModule {}
