import type { Plan } from './plan.js';
import { freePort } from './ports.js';
import type { Tree } from './tree.js';

const VITE_PORT = 5173;

/** Returns the environment for development, where Vite serves the screens: people, cookies and links in letters use its address. */
export async function developmentEnvironment(env: Readonly<Record<string, string | undefined>>): Promise<typeof env> {
  return { ...env, PUBLIC_URL: env.PUBLIC_URL || `http://localhost:${await freePort(VITE_PORT)}` };
}

/** Compiles on each change and restarts the affected processes; screens reload by themselves. */
export async function reloadOnChange(tree: Tree, { config, env }: Plan): Promise<void> {
  const cwd = tree.project.root;
  const common = { cwd, env: { ...env, NODE_ENV: 'development' }, stopWithinMs: 3_000 };
  let builds = 0;
  const compiler = tree.plant({
    ...common,
    name: 'compiler',
    path: 'node_modules/@nestjs/cli/bin/nest.js',
    args: ['build', '--watch', '--preserveWatchOutput'],
    readyLine: /Found 0 errors/,
    onReady: () => {
      builds += 1;
      if (builds > 1) for (const part of ['worker', 'api'] as const) tree.restart(part);
    },
  });
  const port = new URL(config.publicUrl).port;
  const args = ['apps/web', '--port', port, '--strictPort', '--clearScreen', 'false'];
  const screens = tree.plant({ ...common, name: 'screens', path: 'node_modules/vite/bin/vite.js', args, readyUrl: config.publicUrl });
  await Promise.all([compiler, screens]);
}
