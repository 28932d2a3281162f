import { join } from 'node:path';

/** Where things are in the folder of a clone. */
export interface Project {
  root: string;
  /** Everything `npm start` writes but `.env.local`. */
  localFolder: string;
  logFolder: string;
  envFile: string;
}

export function projectAt(root: string): Project {
  const localFolder = join(root, '.data');
  return { root, localFolder, logFolder: join(localFolder, 'logs'), envFile: join(root, '.env.local') };
}

export const programs = {
  api: 'dist/apps/api/src/main.js',
  worker: 'dist/apps/worker/src/main.js',
  migrate: 'dist/libs/database/src/migrate.js',
  seedDemo: 'dist/libs/database/src/seed-demo.js',
  resetDemo: 'dist/libs/database/src/reset-demo.js',
  firstCoordinator: 'dist/libs/database/src/first-coordinator.js',
} as const;
