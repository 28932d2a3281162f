// Writes generated/ from the lists of fields and criteria used by the rest of the library: the layout of records, and the sums of criteria.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const ENTRY = 'lists';
const LISTS = `
export { POST_CRITERIA, STUDENT_CRITERIA } from '${pathOf('../src/criteria/criteria.ts')}';
export { SCRATCH } from '${pathOf('../src/engine/kernel/scratch.ts')}';
export { CLASS_CRITERIA, classColumn } from '${pathOf('../src/engine/tables/class-criteria.ts')}';
export { OFFER_RECORD } from '${pathOf('../src/engine/tables/offer-table.ts')}';
export { STUDENT_RECORD } from '${pathOf('../src/engine/tables/student-table.ts')}';
`;

const { CLASS_CRITERIA, classColumn, OFFER_RECORD, POST_CRITERIA, SCRATCH, STUDENT_CRITERIA, STUDENT_RECORD } = await lists();
const OF_RECORDS = readFileSync(new URL('scoring/of-records.ts', import.meta.url), 'utf8');
const MADE = '// Made by ../build.mjs: run `npm run kernel` after a change of the lists.';

/** Generated text by file name. */
export const generated = {
  'generated/layout.ts': `${MADE}

${recordText('OfferRecord', OFFER_RECORD, 'FIELDS of ../../src/engine/tables/offer-table.ts; the occupations follow.')}
export const OFFER_BYTES: i32 = ${OFFER_RECORD.bytes};

${recordText('StudentRecord', STUDENT_RECORD, 'FIELDS of ../../src/engine/tables/student-table.ts; the occupations wanted follow.')}
export const STUDENT_BYTES: i32 = ${STUDENT_RECORD.bytes};

${classText('Scratch', [...Object.keys(SCRATCH).map((name) => `${name}: usize`), 'doubts: i32', 'centre: i32'], 'What one thread works on: columns of ../../src/engine/kernel/scratch.ts, and the place from which metres are counted.')}
`,
  'generated/sides.ts': `${MADE}
import { OfferRecord, Scratch, StudentRecord } from './layout';
import { classOf } from '../scoring/classes';
import { ${[...STUDENT_CRITERIA, ...POST_CRITERIA].filter(isOfRecords).map(functionOf).join(', ')} } from '../scoring/of-records';
import { FULL, world } from '../world';

/** The student's side, 0 to 10,000, from the values of its criteria. What does not apply has no possible points, so its value does not matter. */
${sideText('uOf', STUDENT_CRITERIA, 'world.pointsOfStudent')}

/** The post's side. */
${sideText('eOf', POST_CRITERIA, 'world.pointsOfPost')}
`,
};

function recordText(name, { fields }, words) {
  const forms = Object.entries(fields).map(([field, form]) => `${field}: ${form}`);
  return classText(name, [...forms, 'codeCount: u16'], words);
}

function classText(name, fields, words) {
  return `/** ${words} */\n@unmanaged\nexport class ${name} {\n${fields.map((field) => `  ${field};\n`).join('')}}`;
}

/** `isOffer`: the offer, not the student, changes from pair to pair. Values from marks are passed as parameters, the others are read. */
function sideText(name, criteria, points) {
  const given = criteria.filter((one) => !isOfRecords(one) && !isOfClass(one)).map((one) => `${one.name}: i32`);
  return `@inline
export function ${name}(own: StudentRecord, post: OfferRecord, isOffer: bool, scratch: Scratch, ${given.join(', ')}): i32 {
${criteria.map(readText).join('')}  const applying =
    ${criteria.map((one, bit) => `<i32>(${one.name} >= 0) * ${1 << bit}`).join(' +\n    ')};
  const points = ${points} + ((applying * ${criteria.length}) << 2);
  const sum =
    ${criteria.map((one, index) => `${one.name} * load<i32>(points, ${index * 4})`).join(' +\n    ')};
  return <i32>(<u32>sum / <u32>FULL);
}`;
}

function readText(criterion) {
  if (isOfRecords(criterion)) return `  const ${criterion.name} = ${functionOf(criterion)}(own, post);\n`;
  if (!isOfClass(criterion)) return '';
  const column = classColumn(criterion);
  const [number, other] = [CLASS_CRITERIA.indexOf(criterion), `isOffer ? post.${column} : own.${column}`];
  return `  const ${criterion.name} = classOf(${number}, own.${column}, post.${column}, scratch.${column}, ${other});\n`;
}

function functionOf({ name }) {
  return `${name}Of`;
}

/** Whether scoring/of-records.ts has a function with the name of the criterion. */
function isOfRecords(criterion) {
  return OF_RECORDS.includes(`export function ${functionOf(criterion)}(`);
}

function isOfClass(criterion) {
  return CLASS_CRITERIA.includes(criterion);
}

/** Compiles the lists of fields and criteria in memory. */
async function lists() {
  const libs = ['domain', 'law', 'reference'].map((lib) => [`@seve/${lib}`, pathOf(`../../${lib}/src/index.ts`)]);
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'node',
    resolve: { alias: Object.fromEntries(libs), extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [{ name: ENTRY, resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? LISTS : null) }],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
