import { lazyRouteComponent } from '@tanstack/react-router';

export const news = {
  component: lazyRouteComponent(() => import('./NewsScreen.js'), 'NewsScreen'),
};
