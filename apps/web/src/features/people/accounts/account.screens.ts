import {
  authListDevicesOptions,
  authListOptions,
  erasurePreviewOptions,
  myAccountReadOptions,
  ownDataSummaryOptions,
} from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput, TokenInput } from '../../../lazy-screen.js';
import { newAddressOptions, undoOptions } from './address/address-link.query.js';
import { confirmationOptions } from './confirmation/confirmation.query.js';
import { invitationOptions } from './invitation/invitation.query.js';

export const link = {
  component: lazyRouteComponent(() => import('./sign-in/LinkScreen.js'), 'LinkScreen'),
};

export const code = {
  component: lazyRouteComponent(() => import('./sign-in/CodeScreen.js'), 'CodeScreen'),
};

export const mine = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([
      queryClient.ensureQueryData(myAccountReadOptions()),
      queryClient.ensureQueryData(authListOptions()),
      queryClient.ensureQueryData(authListDevicesOptions()),
    ]),
  component: lazyRouteComponent(() => import('./mine/MyAccountScreen.js'), 'MyAccountScreen'),
};

export const data = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.ensureQueryData(myAccountReadOptions()), queryClient.ensureQueryData(ownDataSummaryOptions())]),
  component: lazyRouteComponent(() => import('./data/MyDataScreen.js'), 'MyDataScreen'),
};

export const erase = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.ensureQueryData(myAccountReadOptions()), queryClient.ensureQueryData(erasurePreviewOptions())]),
  component: lazyRouteComponent(() => import('./data/EraseScreen.js'), 'EraseScreen'),
};

export const erased = {
  component: lazyRouteComponent(() => import('./data/ErasedScreen.js'), 'ErasedScreen'),
};

export const secondStep = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(myAccountReadOptions()),
  component: lazyRouteComponent(() => import('./second-step/SecondStepScreen.js'), 'SecondStepScreen'),
};

export const newAddress = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(newAddressOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./address/NewAddressScreen.js'), 'NewAddressScreen'),
};

export const undoAddress = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(undoOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./address/UndoAddressScreen.js'), 'UndoAddressScreen'),
};

export const signUp = {
  component: lazyRouteComponent(() => import('./sign-up/SignUpScreen.js'), 'SignUpScreen'),
};

export const student = {
  component: lazyRouteComponent(() => import('./sign-up/StudentSignUpScreen.js'), 'StudentSignUpScreen'),
};

export const personalCode = {
  component: lazyRouteComponent(() => import('./sign-up/PersonalCodeScreen.js'), 'PersonalCodeScreen'),
};

export const company = {
  component: lazyRouteComponent(() => import('./sign-up/CompanySignUpScreen.js'), 'CompanySignUpScreen'),
};

export const mailSent = {
  component: lazyRouteComponent(() => import('./confirmation/MailSentScreen.js'), 'MailSentScreen'),
};

export const askColleague = {
  component: lazyRouteComponent(() => import('./sign-up/AskColleagueScreen.js'), 'AskColleagueScreen'),
};

export const confirm = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(confirmationOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./confirmation/ConfirmScreen.js'), 'ConfirmScreen'),
};

export const forgotten = {
  component: lazyRouteComponent(() => import('./password/ForgottenPasswordScreen.js'), 'ForgottenPasswordScreen'),
};

export const newPassword = {
  component: lazyRouteComponent(() => import('./password/NewPasswordScreen.js'), 'NewPasswordScreen'),
};

export const invitation = {
  loader: ({ context, deps }: TokenInput) => context.queryClient.ensureQueryData(invitationOptions(deps.token ?? '')),
  component: lazyRouteComponent(() => import('./invitation/InvitationScreen.js'), 'InvitationScreen'),
};
