import type { LinkProps, RegisteredRouter } from '@tanstack/react-router';

/** The path of a page without parameters; a path that does not exist is a compile error. */
export type AppPath = NonNullable<LinkProps<'a', RegisteredRouter>['to']>;
