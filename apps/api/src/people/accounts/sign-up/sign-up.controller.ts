import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { withMinimumTime } from '../../../core/links/minimum-time.js';
import { Public } from '../../../http/session/policy.decorator.js';
import { clientAddress } from '../../../http/throttling/client-address.js';
import { CompanySignUpService } from './company-sign-up.service.js';
import {
  ClassOfCodeView,
  CompanySignedUpView,
  CompanySignUpInput,
  PersonalCodeSignUpInput,
  SignedUpView,
  StudentSignUpInput,
} from './sign-up.dto.js';
import { StudentSignUpService } from './student-sign-up.service.js';

const ANSWER_MS = 250;

@Public()
@Controller()
export class SignUpController {
  constructor(
    private readonly students: StudentSignUpService,
    private readonly companies: CompanySignUpService,
  ) {}

  /** Which class a code opens, before signing up. */
  @Get('class-codes/:code')
  classOf(@Param('code') code: string, @Req() request: FastifyRequest): Promise<ClassOfCodeView> {
    return this.students.classOf(code, clientAddress(request));
  }

  /** Sends a link to the address; the account opens with it. The same answer when the address has an account: the letter tells. */
  @Post('sign-up/student')
  @HttpCode(202)
  signUpStudent(@Body() input: StudentSignUpInput, @Req() request: FastifyRequest): Promise<SignedUpView> {
    return withMinimumTime(ANSWER_MS, this.students.signUp(input, clientAddress(request)));
  }

  /** The same answer for a code that opens nothing and for a birth date that is not the one of the list. */
  @Post('sign-up/personal-code')
  @HttpCode(202)
  signUpByCode(@Body() input: PersonalCodeSignUpInput, @Req() request: FastifyRequest): Promise<SignedUpView> {
    return withMinimumTime(ANSWER_MS, this.students.signUpByCode(input, clientAddress(request)));
  }

  @Post('sign-up/company')
  @HttpCode(202)
  signUpCompany(@Body() input: CompanySignUpInput, @Req() request: FastifyRequest): Promise<CompanySignedUpView> {
    return withMinimumTime(ANSWER_MS, this.companies.signUp(input, clientAddress(request)));
  }
}
