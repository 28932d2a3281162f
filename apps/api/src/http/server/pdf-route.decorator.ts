import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

/** Marks a route that returns a PDF, which must not be cached. */
export const PdfRoute = () =>
  applyDecorators(
    Header('Cache-Control', 'no-store'),
    ApiProduces('application/pdf'),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

/** A PDF with the name under which it is saved. */
export interface NamedPdf {
  bytes: Buffer;
  name: string;
}

/** Returns the PDF as an attachment. */
export const pdfFile = ({ bytes, name }: NamedPdf): StreamableFile =>
  new StreamableFile(bytes, { type: 'application/pdf', disposition: `attachment; filename="${name}"` });
