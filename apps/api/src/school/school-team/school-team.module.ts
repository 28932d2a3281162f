import { Module } from '@nestjs/common';
import { InviteList } from './invite-list.js';
import { SchoolOfficeController } from './school-office.controller.js';
import { SchoolPeople } from './school-people.js';

/** A school run by its own office: people and invitations. */
@Module({
  controllers: [SchoolOfficeController],
  providers: [InviteList, SchoolPeople],
})
export class SchoolTeamModule {}
