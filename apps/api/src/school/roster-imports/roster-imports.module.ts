import { Module } from '@nestjs/common';
import { CvModule } from '../../people/cv/cv.module.js';
import { DecideRow } from './decide-row.js';
import { ReceiveList } from './receive-list.js';
import { RosterImportsController } from './roster-imports.controller.js';
import { RosterImportsService } from './roster-imports.service.js';
import { RunImport } from './run-import.js';

@Module({
  imports: [CvModule],
  controllers: [RosterImportsController],
  providers: [RosterImportsService, ReceiveList, DecideRow, RunImport],
})
export class RosterImportsModule {}
