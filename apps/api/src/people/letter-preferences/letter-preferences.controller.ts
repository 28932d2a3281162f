import { Body, Controller, Get, Put } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { CurrentPrincipal, type Principal } from '../../http/session/principal.js';
import { LetterPreferenceInput, LetterPreferencesView } from './letter-preferences.dto.js';
import { LetterPreferencesService } from './letter-preferences.service.js';

@Controller('letter-preferences')
export class LetterPreferencesController {
  constructor(private readonly preferences: LetterPreferencesService) {}

  /** The letters of one's role, with the rhythm that holds, and those that always come. */
  @Policy('manage', 'LetterPreference')
  @Get()
  list(@CurrentPrincipal() person: Principal): Promise<LetterPreferencesView> {
    return this.preferences.list(person);
  }

  @Policy('manage', 'LetterPreference')
  @Put()
  choose(@CurrentPrincipal() person: Principal, @Body() input: LetterPreferenceInput): Promise<LetterPreferencesView> {
    return this.preferences.choose(person, input);
  }
}
