import { authListDevicesOptions, authListOptions, myAccountReadOptions, ownDataSummaryOptions } from '@seve/api-client';
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { textParam } from '../../search-params.js';
import { requireAccount, sessionOptions } from '../../session.js';
import { newAddressOptions, undoOptions } from './address/address-link.query.js';
import { firstPageOf } from './after-sign-in.js';
import { confirmationOptions } from './confirmation/confirmation.query.js';
import { invitationOptions } from './invitation/invitation.query.js';
import { isServed, safePath } from './return-path.js';

type Search = Record<string, unknown>;

/** `retour`: where to go afterwards. */
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
  component: lazyRouteComponent(() => import('./sign-in/LinkScreen.js'), 'LinkScreen'),
});

const code = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion/code',
  validateSearch: withReturn,
  beforeLoad: onlyVisitors,
  component: lazyRouteComponent(() => import('./sign-in/CodeScreen.js'), 'CodeScreen'),
});

const mine = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mon-compte',
  beforeLoad: requireAccount(),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(myAccountReadOptions()),
      queryClient.ensureQueryData(authListOptions()),
      queryClient.ensureQueryData(authListDevicesOptions()),
    ]),
  component: lazyRouteComponent(() => import('./mine/MyAccountScreen.js'), 'MyAccountScreen'),
});

const data = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mon-compte/donnees',
  beforeLoad: requireAccount(),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(myAccountReadOptions()), queryClient.ensureQueryData(ownDataSummaryOptions())]),
  component: lazyRouteComponent(() => import('./data/MyDataScreen.js'), 'MyDataScreen'),
});

const secondStep = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mon-compte/deux-etapes',
  beforeLoad: requireAccount(),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(myAccountReadOptions()),
  component: lazyRouteComponent(() => import('./second-step/SecondStepScreen.js'), 'SecondStepScreen'),
});

const newAddress = createRoute({
  getParentRoute: () => rootRoute,
  path: '/adresse/confirmer',
  validateSearch: withToken,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(newAddressOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./address/NewAddressScreen.js'), 'NewAddressScreen'),
});

const undoAddress = createRoute({
  getParentRoute: () => rootRoute,
  path: '/adresse/annuler',
  validateSearch: withToken,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(undoOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./address/UndoAddressScreen.js'), 'UndoAddressScreen'),
});

const signUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription',
  validateSearch: withReturn,
  beforeLoad: onlyVisitors,
  component: lazyRouteComponent(() => import('./sign-up/SignUpScreen.js'), 'SignUpScreen'),
});

const student = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/eleve',
  validateSearch: (search: Search): { retour?: string; code?: string } => ({ ...withReturn(search), code: textParam(search.code) }),
  beforeLoad: onlyVisitors,
  component: lazyRouteComponent(() => import('./sign-up/StudentSignUpScreen.js'), 'StudentSignUpScreen'),
});

const personalCode = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rejoindre',
  validateSearch: withReturn,
  beforeLoad: onlyVisitors,
  component: lazyRouteComponent(() => import('./sign-up/PersonalCodeScreen.js'), 'PersonalCodeScreen'),
});

const company = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/entreprise',
  validateSearch: withReturn,
  beforeLoad: onlyVisitors,
  component: lazyRouteComponent(() => import('./sign-up/CompanySignUpScreen.js'), 'CompanySignUpScreen'),
});

const mailSent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/courriel',
  component: lazyRouteComponent(() => import('./confirmation/MailSentScreen.js'), 'MailSentScreen'),
});

const askColleague = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inscription/collegue',
  component: lazyRouteComponent(() => import('./sign-up/AskColleagueScreen.js'), 'AskColleagueScreen'),
});

const confirm = createRoute({
  getParentRoute: () => rootRoute,
  path: '/confirmer',
  validateSearch: withToken,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(confirmationOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./confirmation/ConfirmScreen.js'), 'ConfirmScreen'),
});

const forgotten = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mot-de-passe',
  component: lazyRouteComponent(() => import('./password/ForgottenPasswordScreen.js'), 'ForgottenPasswordScreen'),
});

const newPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mot-de-passe/nouveau',
  validateSearch: withToken,
  component: lazyRouteComponent(() => import('./password/NewPasswordScreen.js'), 'NewPasswordScreen'),
});

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: withToken,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(invitationOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./invitation/InvitationScreen.js'), 'InvitationScreen'),
});

export const accountRoutes = [
  signIn,
  link,
  code,
  mine,
  data,
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
