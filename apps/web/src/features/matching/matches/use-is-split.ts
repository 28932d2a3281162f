import { useMediaQuery } from '@mantine/hooks';

/** Wide enough for the list and the opened match side by side. */
export const useIsSplit = (): boolean => useMediaQuery('(width >= 1024px)', true, { getInitialValueInEffect: false });
