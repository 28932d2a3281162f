import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** List of the paths that the web router knows, as `/offres/$offerId`; written by the build of the web app. */
const FILE = 'screens.json';

/** Returns a test for paths that are screens of the web app. Without the list, every path passes. */
export function readScreens(webRoot: string): (path: string) => boolean {
  const file = join(webRoot, FILE);
  if (!existsSync(file)) return () => true;
  const paths = JSON.parse(readFileSync(file, 'utf8')) as string[];
  const forms = paths.map((path) => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`));
  return (path) => forms.some((form) => form.test(path));
}
