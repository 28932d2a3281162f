import type { QueryClient } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';

interface Read<Deps> {
  context: { queryClient: QueryClient };
  location: { search: Record<string, unknown> };
  deps: Deps;
}

/** Input of a loader; `Param` names all parameters of the path, `Deps` is the result of `loaderDeps`. */
export type LoaderInput<Param extends string = never, Deps = unknown> = Read<Deps> &
  ([Param] extends [never] ? unknown : { params: Record<Param, string> });

/** Input of a loader whose link, sent in a letter, has a token. */
export type TokenInput = LoaderInput<never, { token?: string }>;

type LazyComponent = ReturnType<typeof lazyRouteComponent>;

interface Screen {
  loader?: (input: never) => unknown;
  component: LazyComponent;
}

type InputOf<Part> = Part extends { loader: (input: infer Input) => unknown } ? Input : unknown;

/**
 * Returns the loader and component of a route, imported from `<feature>.screens.ts`. The bundler joins these files into one chunk
 * (`chunks.ts`), which the first pages do not load: their route tree has only paths, guards and search parameters.
 */
export function lazyScreen<Screens extends Record<Name, Screen>, Name extends string>(load: () => Promise<Screens>, name: Name) {
  return {
    loader: async (input: InputOf<Screens[Name]>): Promise<unknown> => {
      // A failed import is handled by the component, which reloads the page when it is of an older build.
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
