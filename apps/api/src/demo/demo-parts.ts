import { loadConfig } from '@seve/config';
import type { DemoParts } from '@seve/database';
import { FileStore } from '@seve/documents';
import { playPapers } from './play-papers.js';

/** Parts of the demo that need more than the database. */
export const DEMO_PARTS: DemoParts = {
  playPapers: (seeding, settings) => playPapers(seeding, settings, new FileStore(loadConfig(process.env).filesDir)),
};
