import { Module } from '@nestjs/common';
import { InviteList } from './invite-list.js';
import { SchoolOfficeController } from './school-office.controller.js';
import { SchoolPeople } from './school-people.js';

/** Module by which the office of a school manages its people and invitations. */
@Module({
  controllers: [SchoolOfficeController],
  providers: [InviteList, SchoolPeople],
})
export class SchoolTeamModule {}
