import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Locale } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, type SchoolPrincipal } from '../../../http/session/principal.js';
import { Throttle } from '../../../http/throttling/throttle.decorator.js';
import { CreateGroup } from './create-group.js';
import { AgreementGroupInput, GroupCheck, GroupCreated } from './group.dto.js';

const HOUR = 3_600;

/** Agreements of several students with one host at once. */
@Controller('agreement-groups')
export class AgreementGroupsController {
  constructor(private readonly groups: CreateGroup) {}

  /** What each line would do, and what stands in its way; changes nothing. */
  @Policy('prepare', 'Agreement')
  @Post('check')
  @HttpCode(200)
  check(
    @Body() input: AgreementGroupInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<GroupCheck> {
    return this.groups.check(input, member, locale);
  }

  /** Begins the agreement of each line that can be; the host gets one letter for all. */
  @Policy('prepare', 'Agreement')
  @Throttle({ points: 60, seconds: HOUR, by: 'account' })
  @Post()
  @HttpCode(200)
  create(
    @Body() input: AgreementGroupInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<GroupCreated> {
    return this.groups.create(input, member, locale);
  }
}
