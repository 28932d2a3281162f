import { join } from 'node:path';

/** Paths in the folder of a clone. */
export interface Project {
  root: string;
  /** Folder of everything that `npm start` writes, except `.env.local`. */
  localFolder: string;
  logFolder: string;
  envFile: string;
  programs: Record<keyof typeof bundled, string>;
}

/** Bundled by `bundle.mjs`. */
const bundled = {
  api: 'dist/boot/api.js',
  worker: 'dist/boot/worker.js',
  migrate: 'dist/boot/migrate.js',
  seedDemo: 'dist/boot/seed-demo.js',
  resetDemo: 'dist/boot/reset-demo.js',
  firstCoordinator: 'dist/boot/first-coordinator.js',
  backup: 'dist/boot/backup.js',
  restore: 'dist/boot/restore.js',
};

/** Output of the compiler in watch mode. */
const watched = { ...bundled, api: 'dist/apps/api/src/main.js', worker: 'dist/apps/worker/src/main.js' };

export function projectAt(root: string, isWatched = false): Project {
  const localFolder = join(root, '.data');
  return {
    root,
    localFolder,
    logFolder: join(localFolder, 'logs'),
    envFile: join(root, '.env.local'),
    programs: isWatched ? watched : bundled,
  };
}
