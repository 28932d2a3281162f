import { writeFile } from 'node:fs/promises';
import { createOwnerDataSource } from './data-source.js';

/** `npm run db:migration <name>`: prints into a new file what separates the entities from the database at DATABASE_OWNER_URL. */
const [name = 'change'] = process.argv.slice(2);
const url = process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_OWNER_URL is not set');
const dataSource = await createOwnerDataSource(url).initialize();
await dataSource.runMigrations();
const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
await dataSource.destroy();
const stamp = Date.now();
const className = `${name.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())}${stamp}`;
const lines = (queries: { query: string }[]) =>
  queries.map(({ query }) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`).join('\n');
const file = `libs/database/src/migrations/${stamp}-${name}.ts`;
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
console.log(file);
