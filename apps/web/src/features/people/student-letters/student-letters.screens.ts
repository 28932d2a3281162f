import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { lettersAboutMe } from './student-letters.queries.js';

export const letters = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.fetchInfiniteQuery(lettersAboutMe),
  component: lazyRouteComponent(() => import('./StudentLetters.js'), 'StudentLetters'),
};
