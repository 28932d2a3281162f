import type { QueryClient } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';

interface Read<Deps> {
  context: { queryClient: QueryClient };
  location: { search: Record<string, unknown> };
  deps: Deps;
}

/** What a loader reads; `Param` names all parts of the path, `Deps` is what `loaderDeps` gives. */
export type LoaderInput<Param extends string = never, Deps = unknown> = Read<Deps> &
  ([Param] extends [never] ? unknown : { params: Record<Param, string> });

/** Of a link in a letter. */
export type TokenInput = LoaderInput<never, { token?: string }>;

type LazyComponent = ReturnType<typeof lazyRouteComponent>;

interface Screen {
  loader?: (input: never) => unknown;
  component: LazyComponent;
}

type InputOf<Part> = Part extends { loader: (input: infer Input) => unknown } ? Input : unknown;

/**
 * Loader and component of a route from `<feature>.screens.ts`. The bundler makes one file of all of these (`chunks.ts`), which the first
 * pages do not fetch: there, a route is its path, its guard and its search.
 */
export function lazyScreen<Screens extends Record<Name, Screen>, Name extends string>(load: () => Promise<Screens>, name: Name) {
  return {
    loader: async (input: InputOf<Screens[Name]>): Promise<unknown> => {
      // A file that does not arrive is the matter of the component, which reloads the page of an older build.
      const screens = await load().catch(() => undefined);
      return screens?.[name].loader?.(input as never);
    },
    component: lazyRouteComponent(async () => {
      const { component } = (await load())[name];
      await component.preload?.();
      return { default: component };
    }),
  };
}
