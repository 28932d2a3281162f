import type { FrameworkView } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useDone } from '../../../../../ui/feedback/use-done.js';
import { frameworkOptions } from '../frameworks.queries.js';

/** Returns a function that shows a framework agreement as an act leaves it, and says what was done. */
export function useShowFramework(): (framework: FrameworkView, words: string) => Promise<void> {
  const queries = useQueryClient();
  const done = useDone();
  return (framework, words) => {
    queries.setQueryData(frameworkOptions(framework.id).queryKey, framework);
    return done(words, 'framework');
  };
}
