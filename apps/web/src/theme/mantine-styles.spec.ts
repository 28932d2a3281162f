import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const styles = join(root, '../../../node_modules/@mantine/core/styles');
const listed = new Set(
  [...readFileSync(join(here, 'mantine.css'), 'utf8').matchAll(/styles\/([\w-]+)\.layer\.css/g)].map(([, name]) => name),
);

function importedParts(): Map<string, string> {
  const parts = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.tsx')) continue;
    const source = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, names = ''] of source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)) {
      for (const name of names.split(',').map((part) => part.trim())) parts.set(name, entry.name);
    }
  }
  return parts;
}

describe('the style sheets of Mantine', () => {
  it('are listed for every part that a screen uses', () => {
    const missing = [...importedParts()].filter(([name]) => existsSync(join(styles, `${name}.layer.css`)) && !listed.has(name));
    expect(missing.map(([name, file]) => `${file} uses ${name}: add it to theme/mantine.css`)).toEqual([]);
  });

  it('exist', () => {
    expect([...listed].filter((name) => !existsSync(join(styles, `${name}.layer.css`)))).toEqual([]);
  });
});
