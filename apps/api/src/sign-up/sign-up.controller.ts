import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { evenTime } from '../auth/even-time.js';
import { Public } from '../http/policy.decorator.js';
import { Throttle } from '../http/throttle.decorator.js';
import { CompanySignUpService } from './company-sign-up.service.js';
import { ClassOfCodeView, CompanySignedUpView, CompanySignUpInput, SignedUpView, StudentSignUpInput } from './sign-up.dto.js';
import { StudentSignUpService } from './student-sign-up.service.js';

const ANSWER_MS = 250;
// Loose limits: a class signs up together, from one address, and corrects its forms.

@Public()
@Controller()
export class SignUpController {
  constructor(
    private readonly students: StudentSignUpService,
    private readonly companies: CompanySignUpService,
  ) {}

  /** Which class a code opens, before signing up. */
  @Throttle({ points: 300, seconds: 600, by: 'ip' })
  @Get('class-codes/:code')
  classOf(@Param('code') code: string): Promise<ClassOfCodeView> {
    return this.students.classOf(code);
  }

  /** The same answer when the address has an account: the letter tells. */
  @Throttle({ points: 400, seconds: 600, by: 'ip' })
  @Post('sign-up/student')
  @HttpCode(202)
  signUpStudent(@Body() input: StudentSignUpInput): Promise<SignedUpView> {
    return evenTime(ANSWER_MS, this.students.signUp(input));
  }

  @Throttle({ points: 400, seconds: 600, by: 'ip' })
  @Post('sign-up/company')
  @HttpCode(202)
  signUpCompany(@Body() input: CompanySignUpInput): Promise<CompanySignedUpView> {
    return evenTime(ANSWER_MS, this.companies.signUp(input));
  }
}
