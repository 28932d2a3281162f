import { Module } from '@nestjs/common';
import { OfficialFormsController } from './official-forms.controller.js';
import { OfficialFormsService } from './official-forms.service.js';
import { ReceiveForm } from './receive-form.js';

@Module({
  controllers: [OfficialFormsController],
  providers: [OfficialFormsService, ReceiveForm],
  exports: [OfficialFormsService],
})
export class OfficialFormsModule {}
