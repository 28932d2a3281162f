import { constants, setPriority } from 'node:os';
import { ConfigurationError, loadConfig } from '@seve/config';
import { requireNoRestore } from '@seve/documents';
import { databaseReady } from '@seve/jobs';
import { createLog, watchSelf } from '@seve/runtime';
import { createWorker, startWorker } from './create-worker.js';

/** Time that running jobs have to end after SIGTERM; a queue that does not answer by then is abandoned. */
const STOPS_WITHIN_MS = 18_000;

async function start(): Promise<void> {
  // Lowers the priority of the worker, so that the api answers first where both share processors.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const config = loadConfig(process.env);
  const log = createLog('worker', config);
  await requireNoRestore(config.filesDir);
  await databaseReady(config.databaseUrl);
  const app = await createWorker(config, log);
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => leave('the jobs did not end in time'), STOPS_WITHIN_MS);
    app.close().then(() => process.exit(0), leave);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await startWorker(app);
  watchSelf(app, config, log);
  // The supervisor and the tests wait for this line.
  console.log('ready');
}

function leave(error: unknown): never {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
}

start().catch(leave);
