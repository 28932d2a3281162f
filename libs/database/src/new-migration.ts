import { readFile, writeFile } from 'node:fs/promises';
import { createOwnerDataSource } from './data-source.js';

/**
 * `npm run db:migration <name>`: writes a new file, listed last, with the differences between the entities and the database at
 * DATABASE_OWNER_URL.
 */
const [name = 'change'] = process.argv.slice(2);
const url = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_OWNER_URL is not set: the address of an empty PostgreSQL database, in which all migrations are run');
const dataSource = await createOwnerDataSource(url).initialize();
await dataSource.runMigrations();
const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
await dataSource.destroy();
const stamp = Date.now();
const className = `${name.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())}${stamp}`;
const lines = (queries: { query: string }[]) =>
  queries.map(({ query }) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`).join('\n');
const folder = 'libs/database/src/migrations';
const file = `${folder}/${stamp}-${name}.ts`;
await writeFile(
  file,
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${lines(upQueries)}
  }

  async down(runner: QueryRunner): Promise<void> {
${lines(downQueries.reverse())}
  }
}
`,
);
const index = await readFile(`${folder}/index.ts`, 'utf8');
const listed = index
  .replace('\n\n', `\nimport { ${className} } from './${stamp}-${name}.js';\n\n`)
  .replace(/\];\n$/, `  ${className},\n];\n`);
await writeFile(`${folder}/index.ts`, listed);
console.log(file);
