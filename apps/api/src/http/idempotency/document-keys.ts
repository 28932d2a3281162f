import type { OpenAPIObject } from '@nestjs/swagger';
import { IDEMPOTENCY_KEY_HOURS } from '@seve/domain';
import { IDEMPOTENCY_KEY, KEY_PATTERN } from './idempotency-key.js';
import { WITHOUT_KEY } from './skip-idempotency.decorator.js';

const WRITES = ['post', 'put', 'patch', 'delete'] as const;

const HEADER = {
  name: IDEMPOTENCY_KEY,
  in: 'header',
  required: false,
  description: `Chosen by the caller for one intent, and kept when the request is sent again: the same key and the same request are done once and answered the same for ${IDEMPOTENCY_KEY_HOURS} hours. Another request under the same key: 409 \`idempotency.other-request\`. A request that fails leaves no trace.`,
  schema: { type: 'string', pattern: KEY_PATTERN },
} as const;

/** Documents the `Idempotency-Key` header on every write of signed-in persons except uploads and requests with secrets. */
export function documentKeys(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of WRITES.flatMap((method) => path[method] ?? [])) {
      const isUpload =
        operation.requestBody !== undefined && 'multipart/form-data' in ((operation.requestBody as { content?: object }).content ?? {});
      if (operation.security && !isUpload && !(WITHOUT_KEY in operation)) operation.parameters = [...(operation.parameters ?? []), HEADER];
    }
  }
  return document;
}
