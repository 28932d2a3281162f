import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type NameOf = Extract<Group['name'], (...args: never) => unknown>;
type Context = Parameters<NameOf>[1];

const source = fileURLToPath(new URL('src/', import.meta.url));

/**
 * Entry files of the pages that visitors open first. A module in an earlier group is not repeated in a later one. The search is loaded
 * after the list is painted: modules that both use belong to the list, so that it does not wait for the controls of the search.
 */
const FIRST_PAGES = {
  public: ['features/platform/home/HomeScreen.tsx', 'features/offers/offers/search/OffersScreen.tsx'],
  search: ['features/offers/offers/search/filters/SearchTools.tsx'],
};

const ICON = /\/icons\/(Icon\w+)\./;

/**
 * Returns our modules that `files` import, directly or indirectly, and the names of their icons (the icon library exports all icons from
 * one module).
 */
function partsOf(files: readonly string[], context: Context): Set<string> {
  const parts = new Set<string>();
  const visit = (id: string) => {
    if (parts.has(id) || !id.startsWith(source)) return;
    parts.add(id);
    for (const [icon] of context.getModuleInfo(id)?.code?.matchAll(/\bIcon[A-Z0-9]\w*/g) ?? []) parts.add(icon);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  for (const file of files) visit(source + file);
  return parts;
}

function partsGroup(name: string, files: readonly string[], priority: number): Group {
  let parts: Set<string> | undefined;
  const nameOf: NameOf = (id, context) => {
    parts ??= partsOf(files, context);
    return parts.has(ICON.exec(id)?.[1] ?? id) || (name === 'public' && CALLS.test(id)) ? name : null;
  };
  return { name: nameOf, debugName: name, minShareCount: 2, priority };
}

/** Api calls that the first pages share with the loaders of other pages; otherwise the first pages would load all those loaders. */
const CALLS = /\/operations\/(applications|auth|drafts|invitations|matches|proposals|reference|running-offers|saved-offers|site)\./;

/** What every screen needs: hooks, queries and the few controls that a list has. */
const KIT = /@tanstack|@mantine\/hooks|\/(SegmentedControl|FloatingIndicator|ActionIcon|VisuallyHidden)\//;

/** Mantine's controls that a search form needs. */
const CONTROLS =
  /@floating-ui|\/(Floating|Popover|Combobox|Tooltip|ScrollArea|FocusTrap|Checkbox|Chip|InlineInput|InputsGroupFieldset|Slider|TextInput)\//;

/** Modals, menus and the text fields in them: opened on demand, and needed by no list. */
const OVERLAYS = /react-remove-scroll|\/(ModalBase|Modal|Drawer|Menu|Textarea)\//;

/** Fields that few forms have. */
const FIELDS = /react-number-format|\/(NumberInput|PasswordInput|Select)\/|\/src\/ui\/fields\//;

/** What every form has, and the rest of Mantine that several screens use. */
const FORM = /@mantine\/(core|form)\/|\/src\/ui\/(forms|dialogs)\//;

/** Components that only display data. */
const CHIPS = /\/src\/(art|ui\/(chips|format|images|law|layout|lists|wording))\//;

/**
 * Without groups, each module that two screens share would be a file of its own, over a hundred on one page. Each group is one file, and
 * includes the imports of its modules unless an earlier group has them. A screen stays a file that is loaded when it is opened. A screen
 * loads a whole group for one module of it, so heavy parts of few screens (law, hazards, cv, letters) have groups of their own.
 */
export const groups: Group[] = [
  { name: 'core', tags: ['$initial'], priority: 10 },
  // Split from `law`: the page of an offer needs this table and no other law.
  { name: 'hazards', test: /\/libs\/law\/src\/minors\/hazards/, minShareCount: 2, priority: 10 },
  { name: 'law', test: /\/libs\/law\//, minShareCount: 2, priority: 9 },
  { name: 'kit', test: KIT, minShareCount: 2, priority: 8 },
  { name: 'controls', test: CONTROLS, minShareCount: 2, priority: 7 },
  { name: 'overlays', test: OVERLAYS, minShareCount: 2, priority: 6 },
  ...Object.entries(FIRST_PAGES).map(([name, files], at) => partsGroup(name, files, 5 - at)),
  // Loaders and paths of the other pages.
  { name: 'screens', test: /\.screens\.ts$/, priority: 3.5 },
  { name: 'icons', test: /@tabler/, minShareCount: 2, priority: 3 },
  { name: 'fields', test: FIELDS, minShareCount: 3, priority: 3 },
  { name: 'form', test: FORM, minShareCount: 4, priority: 3 },
  { name: 'chips', test: CHIPS, minShareCount: 3, priority: 2 },
  { name: 'cv', test: /dropzone|\/src\/ui\/cv\//, minShareCount: 2, priority: 2 },
  { name: 'letters', test: /@casl|\/libs\/domain\/src\/(mail|rights)|\/use-letter-name\./, minShareCount: 2, priority: 2 },
  { name: 'work', test: /\/src\/(ui|shell)\/|\/libs\/domain\//, minShareCount: 3, priority: 1 },
  partsGroup('offer', ['features/offers/offers/detail/OfferScreen.tsx'], 0),
];
