import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../support/programs/processes.js';

/** Every path of the router, as the build read it for the server. A build fails over a route whose path it cannot read. */
export const routerPaths = (): string[] => JSON.parse(readFileSync(join(projectRoot, 'dist/web/screens.json'), 'utf8')) as string[];
