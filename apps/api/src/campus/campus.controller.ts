import { Controller, Get } from '@nestjs/common';
import { Public } from '../http/policy.decorator.js';
import { CampusFiguresView } from './campus.dto.js';
import { CampusService } from './campus.service.js';

@Public()
@Controller('campus')
export class CampusController {
  constructor(private readonly campus: CampusService) {}

  @Get('figures')
  figures(): Promise<CampusFiguresView> {
    return this.campus.figures();
  }
}
