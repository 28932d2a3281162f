import { parentPort, workerData } from 'node:worker_threads';
import { MatchIndex } from '@seve/matching';
import type { PartTask } from './full-run.js';

const { image, number, parts } = workerData as PartTask;
parentPort?.postMessage(MatchIndex.of(image).rescorePart(number, parts));
