import { Module } from '@nestjs/common';
import { OfficialFormsController } from './official-forms.controller.js';
import { OfficialFormsService } from './official-forms.service.js';

@Module({
  controllers: [OfficialFormsController],
  providers: [OfficialFormsService],
  exports: [OfficialFormsService],
})
export class OfficialFormsModule {}
