import { Anchor } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { focusField } from '../../../../ui/forms/field-nodes.js';

/** Moves the focus to a field of the part that is filled on this page. */
export function FieldLink({ field, children }: { field: string; children: ReactNode }) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    focusField(`content.${field}`);
  };
  return (
    <Anchor href={`#content.${field}`} inherit onClick={go}>
      {children}
    </Anchor>
  );
}
