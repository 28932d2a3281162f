import { lazyRouteComponent } from '@tanstack/react-router';

export const tools = {
  component: lazyRouteComponent(() => import('./ToolsScreen.js'), 'ToolsScreen'),
};
