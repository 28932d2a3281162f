import { lazyRouteComponent } from '@tanstack/react-router';

export const allowance = {
  component: lazyRouteComponent(() => import('./AllowanceScreen.js'), 'AllowanceScreen'),
};
