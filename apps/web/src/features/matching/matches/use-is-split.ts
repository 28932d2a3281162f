import { useMediaQuery } from '@mantine/hooks';

/** Returns true when the window has room for the list and the opened match side by side. */
export const useIsSplit = (): boolean => useMediaQuery('(width >= 1024px)', true, { getInitialValueInEffect: false });
