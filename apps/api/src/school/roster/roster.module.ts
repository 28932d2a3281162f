import { Module } from '@nestjs/common';
import { DecideJoin } from './decide-join.js';
import { RosterInvitationsController } from './invitations.controller.js';
import { JoinsController } from './joins.controller.js';
import { JoinsService } from './joins.service.js';
import { RosterController } from './roster.controller.js';
import { RosterService } from './roster.service.js';
import { RosterInvitations } from './roster-invitations.js';

@Module({
  controllers: [RosterController, JoinsController, RosterInvitationsController],
  providers: [RosterService, DecideJoin, JoinsService, RosterInvitations],
})
export class RosterModule {}
