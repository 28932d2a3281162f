import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { ArchivedClass, ClassEditInput, ClassOpened, SplitInput } from './class-manage.dto.js';
import { ManageClass } from './manage-class.js';

@Controller('classes')
export class ClassManageController {
  constructor(private readonly manage: ManageClass) {}

  /** The last archived first. */
  @Policy('read', 'ClassGroup')
  @Get('archived')
  archived(@CurrentSchoolMember() member: SchoolPrincipal): Promise<ArchivedClass[]> {
    return this.manage.archived(member);
  }

  @Policy('update', 'ClassGroup')
  @Put(':id')
  @HttpCode(204)
  edit(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @Body() input: ClassEditInput): Promise<void> {
    return this.manage.edit(id, input, member);
  }

  /** For a class without students; it is opened again at any time. */
  @Policy('update', 'ClassGroup')
  @Post(':id/archive')
  @HttpCode(204)
  archive(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.manage.archive(id, member);
  }

  @Policy('update', 'ClassGroup')
  @Delete(':id/archive')
  @HttpCode(204)
  reopen(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal): Promise<void> {
    return this.manage.reopen(id, member);
  }

  /** Some of its students go to a new class of the same programme. */
  @Policy('update', 'ClassGroup')
  @Post(':id/split')
  split(@Param('id') id: string, @CurrentSchoolMember() member: SchoolPrincipal, @Body() input: SplitInput): Promise<ClassOpened> {
    return this.manage.split(id, input, member);
  }
}
