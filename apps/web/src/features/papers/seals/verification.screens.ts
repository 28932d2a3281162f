import { lazyRouteComponent } from '@tanstack/react-router';

export const verification = {
  component: lazyRouteComponent(() => import('./VerificationScreen.js'), 'VerificationScreen'),
};
