import { Module } from '@nestjs/common';
import { DecideRow } from './decide-row.js';
import { ReceiveList } from './receive-list.js';
import { RosterImportsController } from './roster-imports.controller.js';
import { RosterImportsService } from './roster-imports.service.js';
import { RunImport } from './run-import.js';

@Module({
  controllers: [RosterImportsController],
  providers: [RosterImportsService, ReceiveList, DecideRow, RunImport],
})
export class RosterImportsModule {}
