// Every mutant of some files at once, each behind a switch: they are built once, and a process is told which one is on (`switchboard.mjs`).
import ts from 'typescript';

/**
 * The changed texts by path. `sources`: the files with mutants, and those that may use a constant with one in it. Such a constant is made
 * again when another mutant is switched on; as it says nothing of the calls that need it, each place that uses it is marked.
 */
export function withSwitches(sources, mutants) {
  const marked = mutants.filter(({ area }) => area !== 'rights').map(({ number }) => number);
  const files = [...sources].map(([path, source]) => ({ ...readFile(path, source, mutants), marked: new Set(marked) }));
  while (files.map((file) => spread(file, files)).some(Boolean));
  return new Map(files.map((file) => [file.path, textOf(file, files)]).filter(([path, text]) => text !== sources.get(path)));
}

function readFile(path, source, mutants) {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const file = { path, source, imported: new Set(), uses: [], declared: new Map(), edits: [] };
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isImportSpecifier(node)) file.imported.add(node.name.text);
    else if (ts.isIdentifier(node) && isUse(node)) file.uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  file.edits.push(...tree.statements.filter(isRefusal).map(({ body }) => asked(body.getStart() + 1)));
  for (const mutant of mutants.filter((one) => one.file === path)) {
    const [start, end] = withoutComma(source, mutant);
    const node = nodeAt(tree, start);
    file.edits.push({ start, end, make: switchOf(mutant, node) });
    note(file, node, [mutant.number]);
  }
  return file;
}

/** The rights are made once and asked by every call: what counts is which act of which subject. */
const isRefusal = (statement) => ts.isFunctionDeclaration(statement) && statement.name.text === 'refusal';
const asked = (start) => ({ start, end: start, make: () => `globalThis.passMutants?.([subject, act + ' ' + subject]);` });

const isUse = ({ parent, text, ...node }) =>
  !(ts.isPropertyAccessExpression(parent) && parent.name.pos === node.pos) &&
  !ts.isShorthandPropertyAssignment(parent) &&
  !(parent.name?.pos === node.pos && text === parent.name.text);

/** Takes over what is known of what this file's own declarations use; true when that was something new. */
const spread = (file, files) => file.uses.map((node) => note(file, node, numbersOf(node, file, files))).some(Boolean);

/** Of the declaration that `node` stands in; true when that was something new. */
function note(file, node, numbers) {
  const around = declarationAround(node);
  if (!around || numbers.length === 0) return false;
  const known = file.declared.get(around.name) ?? { ...around, numbers: new Set() };
  const before = known.numbers.size;
  for (const number of numbers) known.numbers.add(number);
  file.declared.set(around.name, known);
  return known.numbers.size > before;
}

/** Mutants in what `node` names: in a constant, or in a function that writes a part of some SQL. */
function numbersOf(node, file, files, has = ({ isFunction }) => !isFunction || isInTemplate(node)) {
  const { text: name } = node;
  const owners = file.imported.has(name) ? files.filter((one) => one.declared.get(name)?.isExported) : [file];
  const declared = owners.map((owner) => owner.declared.get(name)).filter((one) => one && has(one));
  return [...new Set(declared.flatMap(({ numbers }) => [...numbers]))];
}

const isInTemplate = (node) => ts.findAncestor(node, ts.isTemplateExpression) !== undefined;
const isInFunction = (node) => ts.findAncestor(node, ts.isFunctionLike) !== undefined;

/** Of the module's own level: a constant that is made when the module is loaded, or a function; null inside a class. */
function declarationAround(node) {
  if (ts.findAncestor(node, ts.isClassLike)) return null;
  const declaration = ts.findAncestor(node, (one) => isOfModule(one) && ts.isIdentifier(one.name));
  if (!declaration) return null;
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  return { name: declaration.name.text, initializer: declaration.initializer, statement, isExported, isFunction: isInFunction(node) };
}

const isOfModule = (node) =>
  (ts.isFunctionDeclaration(node) && ts.isSourceFile(node.parent)) ||
  (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isSourceFile(node.parent.parent.parent));

function textOf(file, files) {
  const constantsOf = (node) => numbersOf(node, file, files, ({ isFunction }) => !isFunction).filter((number) => file.marked.has(number));
  const marks = file.uses
    .filter((node) => isInFunction(node))
    .map((node) => [node, constantsOf(node)])
    .filter(([, numbers]) => numbers.length > 0)
    .map(([node, numbers]) => ({
      start: node.getStart(),
      end: node.end,
      make: (name) => `(globalThis.passMutants?.([${numbers}]), ${name})`,
    }));
  return applied(file.source, [
    ...file.edits,
    ...marks,
    ...[...file.declared.values()].filter(({ isFunction }) => !isFunction).flatMap(remade),
  ]);
}

/** A variable, made again at each switch. */
const remade = ({ name, initializer, statement }) => [
  { start: statement.declarationList.getStart(), end: statement.declarationList.getStart() + 'const'.length, make: () => 'let' },
  {
    start: initializer.getStart(),
    end: statement.end,
    make: (value) => `${value}\nglobalThis.onMutant?.(() => { ${name} = ${value} });`,
  },
];

function switchOf({ number, text }, node) {
  const isOn = `globalThis.isMutant?.(${number})`;
  if (text === '') return (element) => `...(${isOn} ? [] : [${element}])`;
  if (text === 'void 0;') return (statement) => `if (!${isOn}) ${statement}`;
  if (text.startsWith('...')) return (property) => `...(${isOn} ? {} : { ${property} })`;
  if (!ts.isStringLiteral(node)) return (condition) => `\${${isOn} ? \`${text}\` : \`${condition}\`}`;
  const quote = node.getText()[0];
  return (condition) =>
    [`${quote} + (${isOn} ? `, text, ' : ', condition, `) + ${quote}`].map((part, at) => (at % 2 ? quote + part + quote : part)).join('');
}

function withoutComma(source, { start, end, text }) {
  if (text !== '') return [start, end];
  const removed = source.slice(start, end);
  return [start + (/^,\s*/.exec(removed)?.[0].length ?? 0), end - (/\s*,$/.exec(removed)?.[0].length ?? 0)];
}

function nodeAt(tree, position) {
  let found = tree;
  const visit = (node) => {
    if (node.getStart() > position || node.end <= position) return;
    found = node;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Edits may lie in one another: the inner ones come first. */
function applied(source, edits) {
  const queue = edits.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const until = (start, end) => {
    let [text, at] = ['', start];
    while (queue.length > 0 && queue[0].start < end) {
      const edit = queue.shift();
      text += source.slice(at, edit.start) + edit.make(until(edit.start, edit.end));
      at = edit.end;
    }
    return text + source.slice(at, end);
  };
  return until(0, source.length);
}
