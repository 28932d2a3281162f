import { Button, type ButtonProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CHANGE_SECTIONS, changeInAddress, type ProposedChange } from './proposed-change.js';

interface ChangeLinkProps extends ButtonProps {
  change: ProposedChange;
  children: ReactNode;
}

/** Link to a field of the profile form, prefilled with a proposed value. */
export function ChangeLink({ change, children, ...button }: ChangeLinkProps) {
  return (
    <Button
      renderRoot={(props) => (
        <Link {...props} to="/profil" search={{ changement: changeInAddress(change) }} hash={CHANGE_SECTIONS[change.kind]} />
      )}
      {...button}
    >
      {children}
    </Button>
  );
}
