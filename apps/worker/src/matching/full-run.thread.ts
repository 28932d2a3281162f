import { parentPort, workerData } from 'node:worker_threads';
import { MatchIndex } from '@seve/matching';
import type { PartTask } from './full-run.js';

const { image, number, parts } = workerData as PartTask;
const { keys, ends } = MatchIndex.of(image).rescorePart(number, parts);
parentPort?.postMessage({ keys, ends }, [keys.buffer as ArrayBuffer, ends.buffer as ArrayBuffer]);
