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
  return documentKeys(SwaggerModule.createDocument(app, about.build()));
}

/** Reading page at /api/docs, the document itself at /api/docs-json. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => createDocument(app), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'docs-json',
    yamlDocumentUrl: 'docs-yaml',
  });
}
