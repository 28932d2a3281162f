import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../support/programs/processes.js';

/** What stands before the path may be written once for several routes; a parent other than the root is named in the route itself. */
const ROUTE = /(?:const (\w+) = )?createRoute\(\{(?:(?!createRoute).)*?\bpath: '([^']+)'/gs;
const PARENT = /getParentRoute: \(\) => (\w+)/;

/** Every full path that the sources of the screens give to the router. */
export function routerPaths(): string[] {
  const features = join(projectRoot, 'apps/web/src/features');
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.routes.ts'));
  return [...new Set(files.flatMap((file) => pathsIn(readFileSync(join(features, file), 'utf8'))))].sort();
}

/** A child is written after its parent. */
function pathsIn(source: string): string[] {
  const paths = new Map([['rootRoute', '']]);
  for (const [route, name = `route ${paths.size}`, own = ''] of source.matchAll(ROUTE)) {
    const parent = PARENT.exec(route)?.[1] ?? 'rootRoute';
    const above = paths.get(parent);
    if (above === undefined) throw new Error(`the parent of the route ${name} is not in its file`);
    paths.set(name, `${above}/${own}`.replaceAll(/\/+/g, '/').replace(/(?<=.)\/$/, ''));
  }
  const written = source.match(/createRoute\(/g)?.length ?? 0;
  if (written !== paths.size - 1) throw new Error(`${written} routes are created, ${paths.size - 1} are understood`);
  return [...paths.values()].slice(1);
}
