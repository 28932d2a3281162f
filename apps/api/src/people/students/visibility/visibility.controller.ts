import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentStudent, type StudentPrincipal } from '../../../http/session/principal.js';
import { VisibilityInput, VisibilityView } from './visibility.dto.js';
import { VisibilityService } from './visibility.service.js';

@Controller('student/visibility')
export class VisibilityController {
  constructor(private readonly visibility: VisibilityService) {}

  @Policy('read', 'StudentProfile')
  @Get()
  read(@CurrentStudent() student: StudentPrincipal): Promise<VisibilityView> {
    return this.visibility.read(student);
  }

  /** A decision, kept beside those before it; taken back the same way. */
  @Policy('update', 'StudentProfile')
  @Put()
  decide(@CurrentStudent() student: StudentPrincipal, @Body() input: VisibilityInput): Promise<VisibilityView> {
    return this.visibility.decide(student, input);
  }

  /** A student of 15 to 17 asks the school to agree; the referent teacher answers. */
  @Policy('update', 'StudentProfile')
  @Post('agreement-request')
  @HttpCode(200)
  askSchool(@CurrentStudent() student: StudentPrincipal): Promise<VisibilityView> {
    return this.visibility.askSchool(student);
  }
}
