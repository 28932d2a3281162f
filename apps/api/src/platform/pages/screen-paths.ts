import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written by the web's build: every path its router knows, as `/offres/$offerId`. */
const FILE = 'screens.json';

/** Tells the web app's screens from addresses that lead nowhere. Without the list every address is a screen. */
export function readScreens(webRoot: string): (path: string) => boolean {
  const file = join(webRoot, FILE);
  if (!existsSync(file)) return () => true;
  const paths = JSON.parse(readFileSync(file, 'utf8')) as string[];
  const forms = paths.map((path) => new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}/?$`));
  return (path) => forms.some((form) => form.test(path));
}
