import { lazyRouteComponent } from '@tanstack/react-router';

export const apprenticePay = {
  component: lazyRouteComponent(() => import('./ApprenticePayScreen.js'), 'ApprenticePayScreen'),
};
