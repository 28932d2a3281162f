import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

/** Marks a route that returns a PDF, which must not be cached. */
export const PdfRoute = () =>
  applyDecorators(
    Header('Cache-Control', 'no-store'),
    ApiProduces('application/pdf'),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

/** Returns the PDF as an attachment with this file name. */
export const pdfFile = (bytes: Buffer, name: string): StreamableFile =>
  new StreamableFile(bytes, { type: 'application/pdf', disposition: `attachment; filename="${name}"` });
