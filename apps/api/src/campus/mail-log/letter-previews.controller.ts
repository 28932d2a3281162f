import { Controller, Get, Param, Query } from '@nestjs/common';
import { Policy } from '../../http/session/policy.decorator.js';
import { LetterPreviewQuery, LetterPreviewView, LetterSampleView } from './letter-previews.dto.js';
import { LetterPreviewsService } from './letter-previews.service.js';

/** Every letter with a sample for invented people. */
@Policy('read', 'MailLog')
@Controller('campus/letter-previews')
export class LetterPreviewsController {
  constructor(private readonly previews: LetterPreviewsService) {}

  @Get()
  list(): LetterSampleView[] {
    return this.previews.list();
  }

  @Get(':name')
  read(@Param('name') name: string, @Query() query: LetterPreviewQuery): Promise<LetterPreviewView> {
    return this.previews.read(name, query);
  }
}
