import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { textParam } from '../../../search-params.js';
import { requireAccount, sessionOptions } from '../../../session.js';
import { firstPageOf } from './after-sign-in.js';
import { isServed, safePath } from './return-path.js';

type Search = Record<string, unknown>;

/** `retour`: path of the page to open after signing in. */
const withReturn = ({ retour }: Search): { retour?: string } => ({ retour: textParam(retour) });
const withToken = ({ token }: Search): { token?: string } => ({ token: textParam(token) });

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion',
  validateSearch: withReturn,
  beforeLoad: onlyVisitors,
  component: lazyRouteComponent(() => import('./sign-in/SignInScreen.js'), 'SignInScreen'),
});

const link = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion/lien',
  validateSearch: withToken,
  ...lazyScreen(() => import('./account.screens.js'), 'link'),
});

const code = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion/code',
  validateSearch: withReturn,
  beforeLoad: onlyVisitors,
  ...lazyScreen(() => import('./account.screens.js'), 'code'),
});

const mine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mon-compte',
  beforeLoad: requireAccount(),
  ...lazyScreen(() => import('./account.screens.js'), 'mine'),
});

const data = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mon-compte/donnees',
  beforeLoad: requireAccount(),
  ...lazyScreen(() => import('./account.screens.js'), 'data'),
});

const erase = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mon-compte/effacer',
  beforeLoad: requireAccount(),
  ...lazyScreen(() => import('./account.screens.js'), 'erase'),
});

const erased = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compte-efface',
  ...lazyScreen(() => import('./account.screens.js'), 'erased'),
});

const secondStep = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mon-compte/deux-etapes',
  beforeLoad: requireAccount(),
  ...lazyScreen(() => import('./account.screens.js'), 'secondStep'),
});

const newAddress = createRoute({
  getParentRoute: () => rootRoute,
  path: '/adresse/confirmer',
  validateSearch: withToken,
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./account.screens.js'), 'newAddress'),
});

const undoAddress = createRoute({
  getParentRoute: () => rootRoute,
  path: '/adresse/annuler',
  validateSearch: withToken,
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./account.screens.js'), 'undoAddress'),
});

const signUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription',
  validateSearch: withReturn,
  beforeLoad: onlyVisitors,
  ...lazyScreen(() => import('./account.screens.js'), 'signUp'),
});

const student = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/eleve',
  validateSearch: (search: Search): { retour?: string; code?: string } => ({ ...withReturn(search), code: textParam(search.code) }),
  beforeLoad: onlyVisitors,
  ...lazyScreen(() => import('./account.screens.js'), 'student'),
});

const personalCode = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rejoindre',
  validateSearch: withReturn,
  beforeLoad: onlyVisitors,
  ...lazyScreen(() => import('./account.screens.js'), 'personalCode'),
});

const company = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/entreprise',
  validateSearch: withReturn,
  beforeLoad: onlyVisitors,
  ...lazyScreen(() => import('./account.screens.js'), 'company'),
});

const mailSent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/courriel',
  ...lazyScreen(() => import('./account.screens.js'), 'mailSent'),
});

const askColleague = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/collegue',
  ...lazyScreen(() => import('./account.screens.js'), 'askColleague'),
});

const confirm = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirmer',
  validateSearch: withToken,
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./account.screens.js'), 'confirm'),
});

const forgotten = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mot-de-passe',
  ...lazyScreen(() => import('./account.screens.js'), 'forgotten'),
});

const newPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mot-de-passe/nouveau',
  validateSearch: withToken,
  ...lazyScreen(() => import('./account.screens.js'), 'newPassword'),
});

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: withToken,
  loaderDeps: ({ search }) => search,
  ...lazyScreen(() => import('./account.screens.js'), 'invitation'),
});

export const accountRoutes = [
  signIn,
  link,
  code,
  mine,
  data,
  erase,
  erased,
  secondStep,
  newAddress,
  undoAddress,
  signUp,
  student,
  personalCode,
  company,
  mailSent,
  askColleague,
  confirm,
  forgotten,
  newPassword,
  invitation,
] as const;

interface GuardInput {
  context: { queryClient: QueryClient };
  search: { retour?: string };
}

/** `beforeLoad` of sign-in and sign-up: redirects a signed-in visitor to `retour`, or to the first page of the role. */
async function onlyVisitors({ context, search }: GuardInput): Promise<void> {
  const { account } = await context.queryClient.ensureQueryData(sessionOptions);
  if (!account) return;
  const href = safePath(search.retour) ?? firstPageOf(account);
  throw redirect({ href, reloadDocument: isServed(href) });
}
