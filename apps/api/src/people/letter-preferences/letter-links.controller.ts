import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Public } from '../../http/session/policy.decorator.js';
import { Throttle } from '../../http/throttling/throttle.decorator.js';
import { LetterLinkView } from './letter-links.dto.js';
import { LetterLinks } from './letter-links.service.js';
import { LetterPreferenceInput } from './letter-preferences.dto.js';

/** Open without signing in to the holder of the link of a letter. */
@Controller('letter-links')
export class LetterLinksController {
  constructor(private readonly links: LetterLinks) {}

  /** Every letter of the person who was written to, with its rhythm; 404 for a link that is not ours. */
  @Public()
  @Throttle({ points: 3_000, seconds: 3_600, by: 'ip' })
  @Get(':token')
  read(@Param('token') token: string): Promise<LetterLinkView> {
    return this.links.read(token);
  }

  @Public()
  @Throttle({ points: 3_000, seconds: 3_600, by: 'ip' })
  @Put(':token')
  choose(@Param('token') token: string, @Body() input: LetterPreferenceInput): Promise<LetterLinkView> {
    return this.links.choose(token, input);
  }
}
