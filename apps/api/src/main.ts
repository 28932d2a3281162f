import { ConfigurationError, loadConfig } from '@seve/config';
import { requireNoRestore } from '@seve/documents';
import { databaseReady } from '@seve/jobs';
import { createLog, watchSelf } from '@seve/runtime';
import { createApp } from './create-app.js';

async function start(): Promise<void> {
  const config = loadConfig(process.env);
  const log = createLog('api', config);
  await requireNoRestore(config.filesDir);
  await databaseReady(config.databaseUrl);
  const app = await createApp(config, log);
  await app.listen(config.port, config.host);
  watchSelf(app, config, log);
  log.info({ port: config.port }, 'api listens');
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    app.close().then(
      () => process.exit(0),
      (error: unknown) => leave(error),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function leave(error: unknown): never {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
}

start().catch(leave);
