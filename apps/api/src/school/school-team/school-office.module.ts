import { Module } from '@nestjs/common';
import { AccountsModule } from '../../people/accounts/accounts.module.js';
import { InvitationsModule } from '../../people/invitations/invitations.module.js';
import { InviteList } from './invite-list.js';
import { SchoolOfficeController } from './school-office.controller.js';
import { SchoolPeople } from './school-people.js';

/** A school run by its own office: people and invitations. */
@Module({
  imports: [AccountsModule, InvitationsModule],
  controllers: [SchoolOfficeController],
  providers: [InviteList, SchoolPeople],
})
export class SchoolOfficeModule {}
