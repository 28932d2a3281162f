import { Module } from '@nestjs/common';
import { FileTicketsController } from './file-tickets.controller.js';
import { FileTicketsService } from './file-tickets.service.js';
import { OpenTicket } from './open-ticket.js';

@Module({ controllers: [FileTicketsController], providers: [FileTicketsService, OpenTicket] })
export class FileTicketsModule {}
