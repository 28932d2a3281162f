import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { loadConfig } from '@seve/config';
import { createLog } from '@seve/runtime';
import { AppModule } from './app.module.js';
import { createDocument } from './openapi-document.js';
import { PREFIX } from './prefix.js';

/** `npm run openapi` writes the OpenAPI document of the built api. Preview mode instantiates no provider, so nothing is started. */
const config = loadConfig({
  DATABASE_URL: 'postgres://nowhere',
  SMTP_URL: 'smtp://nowhere',
  SEVE_SECRET: randomBytes(32).toString('base64'),
});
const app = await NestFactory.create(AppModule.forRoot(config, createLog('api', config)), new FastifyAdapter(), {
  preview: true,
  logger: ['error'],
});
app.setGlobalPrefix(PREFIX);
const file = resolve(process.argv[2] ?? 'libs/api-client/openapi.json');
await writeFile(file, `${JSON.stringify(createDocument(app), null, 2)}\n`);
console.log(file);
process.exit(0);
