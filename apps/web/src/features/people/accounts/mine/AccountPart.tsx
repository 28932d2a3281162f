import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface AccountPartProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** A section of the account page, with a rule above. */
export const AccountPart = ({ id, title, children }: AccountPartProps) => (
  <Stack component="section" gap="sm" pt="lg" pb="xl" align="flex-start" className="ruled" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </Stack>
);
