import type { LinkProps, RegisteredRouter } from '@tanstack/react-router';

/** The address of a page without parameters. One that does not exist does not compile. */
export type AppPath = NonNullable<LinkProps<'a', RegisteredRouter>['to']>;
