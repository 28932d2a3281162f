import { applyDecorators, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

/** Characters that wait for a page that does not read, before its line is cut. */
const WAITING_AT_MOST = 1_024;

/** A route that goes on telling a page that its list has moved. */
export const Moves = (path: string): MethodDecorator =>
  applyDecorators(
    Sse(path, { maxPendingDataLength: WAITING_AT_MOST }),
    ApiProduces('text/event-stream'),
    ApiOkResponse({
      schema: { type: 'string' },
      description: '`data: moved` at most once a second; `event: replaced` before the line is closed for a newer page.',
    }),
  );
