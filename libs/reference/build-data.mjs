/**
 * Converts the source tables into the committed files of `data/`, one line per row so that updates are readable diffs; apostrophes become
 * typographic because the labels are shown on screens and in letters.
 * Usage: node libs/reference/build-data.mjs <folder with rome.json, rome-occupations.csv, rome-titles.csv, communes.csv, diplomas.csv>
 * After an update, correct `src/sources.ts` (dates, row counts) in the same commit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder) {
  console.error('Usage: node libs/reference/build-data.mjs <folder of the source tables>');
  process.exit(1);
}

const read = (name) => readFileSync(join(folder, name), 'utf8');

function csvFields(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
}

function csv(name) {
  const [header, ...lines] = read(name).trimEnd().split(/\r?\n/).map(csvFields);
  return lines.map((fields) => Object.fromEntries(header.map((column, index) => [column, fields[index] ?? ''])));
}

function write(name, rows) {
  const lines = rows.map((fields) => {
    if (fields.some((field) => String(field).includes('|'))) throw new Error(`${name}: a field holds the delimiter: ${fields}`);
    return JSON.stringify(fields.join('|').replaceAll("'", '’'));
  });
  writeFileSync(new URL(`data/${name}.data.json`, import.meta.url), `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${name}: ${rows.length} rows`);
}

const slug = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');

const CORE_MARKS = { Principale: '*', Émergente: '+' };

const rome = JSON.parse(read('rome.json'));

write(
  'occupations',
  csv('rome-occupations.csv').map((row) => [row.code, row.parent, row.label]),
);
write(
  'occupation-titles',
  csv('rome-titles.csv').map((row) => [row.ogr, row.code, row.title, (row.principal === '1' ? 'p' : '') + (row.rare === '1' ? 'r' : '')]),
);
write(
  'items',
  rome.items.map((item) => [item.ogr, item.kind, item.occupations, item.label]),
);
write(
  'sector-occupations',
  rome.occupations.map((occupation) => [
    occupation.code,
    occupation.items.map((item) => item.ogr + (CORE_MARKS[item.core] ?? '')).join(','),
    occupation.mobility.join(','),
  ]),
);
write(
  'diplomas',
  csv('diplomas.csv').map((row) => [
    slug(row.title),
    row.title,
    row.kind.toLowerCase(),
    row.level,
    row.diploma_code,
    row.rncp_code_in_2025,
    row.rncp_valid_until,
    row.rome_codes.split(' ').join(','),
  ]),
);
write(
  'communes',
  csv('communes.csv').map((row) => [row.insee, row.name, row.department, row.postcodes, row.latitude, row.longitude, row.population]),
);
