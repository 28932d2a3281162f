import { Module } from '@nestjs/common';
import { AssignCase } from './assign-case.js';
import { EscalationsController } from './escalations.controller.js';
import { EscalationsService } from './escalations.service.js';
import { RecordCall } from './record-call.js';

@Module({ controllers: [EscalationsController], providers: [EscalationsService, AssignCase, RecordCall] })
export class EscalationsModule {}
