import { Module } from '@nestjs/common';
import { DecideJoin } from './decide-join.js';
import { RosterInvitationsController } from './invitations.controller.js';
import { JoinClass } from '../../core/school/roster/join-class.js';
import { JoinsController } from './joins.controller.js';
import { JoinsService } from './joins.service.js';
import { RosterController } from './roster.controller.js';
import { RosterService } from './roster.service.js';
import { RosterInvitations } from './roster-invitations.js';
import { RosterLetters } from '../../core/school/roster/roster-letters.js';

@Module({
  controllers: [RosterController, JoinsController, RosterInvitationsController],
  providers: [RosterService, DecideJoin, JoinClass, JoinsService, RosterInvitations, RosterLetters],
  exports: [JoinClass, RosterLetters],
})
export class RosterModule {}
