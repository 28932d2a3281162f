import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { documentKeys } from './http/idempotency/document-keys.js';
import { SESSION } from './http/session/policy.decorator.js';

export function createDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Sève')
    .setDescription('Placement platform of a Campus des Métiers et des Qualifications.')
    .setVersion('1')
    .addCookieAuth('seve_session', { type: 'apiKey', in: 'cookie', description: '`__Host-seve_session` over https' }, SESSION);
  return inStableOrder(documentKeys(SwaggerModule.createDocument(app, about.build())));
}

/**
 * Sorts the document so that the order of modules does not affect it. Removes the description from shared enums, which otherwise depends on
 * the property read first.
 */
function inStableOrder(document: OpenAPIObject): OpenAPIObject {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [name, withoutFirstUse(schema)] as const);
  return {
    ...document,
    paths: byName(Object.entries(document.paths)),
    components: { ...document.components, schemas: byName(schemas) },
  };
}

function withoutFirstUse<Schema extends object>(schema: Schema): Schema {
  return 'enum' in schema ? { ...schema, description: undefined } : schema;
}

const byName = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Serves the documentation page at /api/docs and the document at /api/docs-json. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => createDocument(app), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'docs-json',
    yamlDocumentUrl: 'docs-yaml',
  });
}
