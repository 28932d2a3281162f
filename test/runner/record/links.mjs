// Finds the files that a file needs, by imported name: `import { dayInParis } from '@seve/domain'` leads to the file that declares it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const FOLDERS = ['libs', 'apps', 'test'];
const SOURCE = /\.(tsx?|mjs)$/;
const LEFT_OUT = /\.d\.m?ts$|(^|\/)node_modules\//;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.json'];

/**
 * Reads every source once.
 * @returns `paths` of all; `neededDirectlyBy(file)`; `neededBy(files, isEnd)`: the files that these need, through any number of others; none is sought behind a file of which `isEnd`
 * is true. `holdsData(file)`: whether it exports more than functions, classes and types
 */
export function readLinks(root) {
  const files = new Map();
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(root, folder), { recursive: true })) {
      const path = join(folder, name);
      if (!LEFT_OUT.test(path) && (SOURCE.test(path) || path.endsWith('.json'))) files.set(path, null);
    }
  }
  const linksOf = (path) => {
    if (files.get(path) === null) files.set(path, SOURCE.test(path) ? parse(path, readFileSync(join(root, path), 'utf8')) : NO_LINKS);
    return files.get(path) ?? NO_LINKS;
  };
  const needed = new Map();
  const neededByOne = (path) => {
    if (!needed.has(path)) needed.set(path, directly(path, files, linksOf));
    return needed.get(path);
  };
  return {
    paths: [...files.keys()],
    neededDirectlyBy: neededByOne,
    holdsData: (path) => !SOURCE.test(path) || path.endsWith('.dto.ts') || linksOf(path).isData,
    neededBy: (paths, isEnd = () => false) => {
      const seen = new Set(paths.filter((path) => files.has(path)));
      for (const path of seen) if (!isEnd(path)) for (const next of neededByOne(path)) seen.add(next);
      return seen;
    },
  };
}

const NO_LINKS = { imports: [], exports: [], own: new Set(), isData: false };

function directly(path, files, linksOf) {
  const { imports, exports } = linksOf(path);
  const found = [...imports, ...exports].flatMap(({ from, name }) => {
    const target = resolved(path, from, files);
    return target ? ownersOf(target, name, files, linksOf) : [];
  });
  return new Set(found);
}

/**
 * Returns the files that declare a name which this file exports; this file itself when it declares the name, or when the declaration is not
 * found.
 */
function ownersOf(file, name, files, linksOf) {
  const { exports, own } = linksOf(file);
  if (own.has(name) || exports.length === 0) return [file];
  const owners = exports
    .filter(({ as }) => as === name || as === '*' || name === '*')
    .flatMap((one) => {
      const target = resolved(file, one.from, files);
      if (!target) return [];
      const wanted = one.as === '*' ? name : one.name;
      return wanted !== '*' && one.as === '*' && !offers(target, wanted, files, linksOf) ? [] : ownersOf(target, wanted, files, linksOf);
    });
  return owners.length > 0 ? owners : [file];
}

function offers(file, name, files, linksOf) {
  const { exports, own } = linksOf(file);
  if (own.has(name)) return true;
  return exports.some(({ as, from }) => as === name || (as === '*' && offers(resolved(file, from, files) ?? file, name, files, linksOf)));
}

function resolved(file, from, files) {
  const lib = /^@seve\/([a-z-]+)$/.exec(from)?.[1];
  if (lib) return `libs/${lib}/src/index.ts`;
  if (!from.startsWith('.')) return null;
  const path = join(dirname(file), from);
  return (
    [path.replace(/\.m?js$/, ''), path].flatMap((base) => ENDINGS.map((ending) => base + ending)).find((one) => files.has(one)) ?? null
  );
}

/** Returns imports and re-exports as `{ from, name }`, with name `*` for all. Type imports are omitted, because they do not run. */
function parse(path, source) {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, false);
  const imports = [];
  const exports = [];
  const own = new Set();
  for (const statement of tree.statements) {
    const from = statement.moduleSpecifier?.text;
    if (ts.isImportDeclaration(statement)) imports.push(...importsOf(statement).map((name) => ({ from, name })));
    else if (ts.isExportDeclaration(statement) && from) exports.push(...exportsOf(statement).map((names) => ({ from, ...names })));
    else for (const name of declaredBy(statement)) own.add(name);
  }
  for (const [, from] of source.matchAll(/\b(?:import\(|new URL\()\s*['"](\.{1,2}\/[^'"]+)['"]/g)) imports.push({ from, name: '*' });
  return { imports, exports, own, isData: tree.statements.some(isData) };
}

const isData = (statement) =>
  ts.isVariableStatement(statement) &&
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
  statement.declarationList.declarations.some(({ initializer }) => initializer && !ts.isArrowFunction(initializer));

function importsOf({ importClause }) {
  const bindings = importClause?.namedBindings;
  if (!importClause || importClause.isTypeOnly) return importClause ? [] : ['*'];
  if (bindings && ts.isNamedImports(bindings))
    return bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name, propertyName }) => (propertyName ?? name).text);
  return ['*'];
}

function exportsOf({ exportClause, isTypeOnly }) {
  if (isTypeOnly) return [];
  if (!exportClause || !ts.isNamedExports(exportClause)) return [{ as: '*', name: '*' }];
  return exportClause.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ name, propertyName }) => ({ as: name.text, name: (propertyName ?? name).text }));
}

function declaredBy(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.name?.text ?? ''),
    );
  return statement.name ? [statement.name.text] : [];
}
