import { Module } from '@nestjs/common';
import { AccountsModule } from '../../../people/accounts/accounts.module.js';
import { StudentAccessController } from './student-access.controller.js';

@Module({ imports: [AccountsModule], controllers: [StudentAccessController] })
export class StudentAccessModule {}
